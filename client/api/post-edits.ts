// Sends a curator's edits, with the state that they were made on. Throws RequestError: 412 where somebody else was faster.
import type { Edit, EditAnswer } from '../../server/api/contract.ts';
import { sendJson } from './fetch-json.ts';

const at = (dossier: string, what: string): string => `/dossiers/${encodeURIComponent(dossier)}/${what}`;
const seen = (revision: string): Record<string, string> => ({ 'If-Match': `"${revision}"` });

export const postEdits = (dossier: string, revision: string, edits: readonly Edit[]): Promise<EditAnswer> =>
  sendJson<EditAnswer>(at(dossier, 'edits'), { edits }, seen(revision));

export const postUndo = (dossier: string, revision: string): Promise<EditAnswer> =>
  sendJson<EditAnswer>(at(dossier, 'undo'), {}, seen(revision));
