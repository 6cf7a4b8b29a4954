// Sends a paper to the server, which makes a draft of it. Nothing leaves this machine: the server runs on it. Throws RequestError.
import type { ImportAnswer } from '../../server/api/contract.ts';
import { ask } from './fetch-json.ts';

/** Half a letter outside the first plane can stand in a file's name, and can not be encoded. */
const wellFormed = (name: string): string => name.replace(/\p{Cs}/gu, '\ufffd');

export const sendPaper = (file: File): Promise<ImportAnswer> =>
  ask<ImportAnswer>('/imports', {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(wellFormed(file.name)) },
  });
