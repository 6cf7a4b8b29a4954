// Reads one file that someone else may have written: no links that lead out of the folder, no devices, no giants, UTF-8 only.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';

/** 20 MB: far above any dossier written by hand, far below what would stop the server. */
export const MAX_DOSSIER_FILE_BYTES = 20 * 1024 * 1024;

/** A file as read: `text` without a byte order mark; `sha256` (hex) and `bytes` are of the file as it stands on disk. */
export interface Source {
  name: string;
  text: string;
  bytes: Buffer;
  sha256: string;
}

/** Why a file was not read, and what to do. */
export interface Refusal {
  missing: boolean;
  message: string;
  tip: string;
}

const refuse = (message: string, tip: string, missing = false): Refusal => ({ missing, message, tip });

/**
 * Reads `name` in `folder`.
 * @param folder real path (links resolved) of the folder that the file must not leave
 * @param maxBytes the largest size that is read
 */
export async function readSource(
  folder: string,
  name: string,
  maxBytes: number = MAX_DOSSIER_FILE_BYTES,
): Promise<Source | Refusal> {
  try {
    const real = await realpath(path.join(folder, name));
    if (!real.startsWith(folder + path.sep))
      return refuse(`${name} is a link that leads out of its folder`, 'Put the file itself here instead of a link.');
    // No link is followed any more and a pipe does not block: what stands at the path may change after realpath.
    const file = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return refuse(`${name} is not a file`, `Put a file named ${name} here.`);
      if (stat.size > maxBytes)
        return refuse(
          `${name} is ${megabytes(stat.size)} MB large; at most ${megabytes(maxBytes)} MB are read`,
          'Split it, or take out what does not belong there.',
        );
      return decode(name, await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return refuse(`${name} is missing`, `Add ${name}.`, true);
    if (code === undefined) throw error;
    return refuse(`${name} cannot be read (${code})`, 'Check that the file exists and that you may read it.');
  }
}

/** Decodes bytes as UTF-8. A byte order mark is not part of the text. */
export function decode(name: string, bytes: Buffer): Source | Refusal {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, text, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return refuse(`${name} is not UTF-8 text${place(bytes)}`, 'Save it again with the encoding UTF-8.');
  }
}

/** Where the first byte stands that is not UTF-8, in words. */
function place(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return ` (line ${line})`;
    }
    start = end;
  }
  return '';
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
