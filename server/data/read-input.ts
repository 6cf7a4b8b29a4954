// Reads a file that somebody hands in: sized before it is read, and no device, pipe or folder is taken for one.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Refusal } from './read-source.ts';

/** 100 MB: a paper with all its pictures as PDF has seldom 50, a paper as text or XML never 10. */
export const MAX_INPUT_BYTES = 100 * 1024 * 1024;

const refuse = (message: string, tip: string, missing = false): Refusal => ({ missing, message, tip });

/** The bytes of a file, or why it was not read. @param file path; the messages name nothing of it */
export async function readInput(file: string, maxBytes: number = MAX_INPUT_BYTES): Promise<Buffer | Refusal> {
  try {
    // A pipe must not block.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) return refuse('it is a folder', 'Give the folder itself to import all papers in it, or one file.');
      if (!stat.isFile()) return refuse('it is not a file', 'Give a file with a paper.');
      if (stat.size > maxBytes)
        return refuse(
          `it has ${Math.round(stat.size / 1024 / 1024)} MB; at most ${Math.round(maxBytes / 1024 / 1024)} MB are read`,
          'Give the one paper, without its supplements, or its text.',
        );
      return await readAll(handle, maxBytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse('there is no such file', `Check the path; it is relative to the folder you are in.`, true);
    if (code === 'EACCES' || code === 'EPERM') return refuse('it may not be read', 'Give yourself the right to read it.');
    if (code === 'ENAMETOOLONG') return refuse('its name is too long', 'Check the path.');
    return refuse(`it cannot be read (${code})`, 'Check that it is a file and that you may read it.');
  }
}

/** A file may grow while it is read: no more than its limit is ever taken. */
async function readAll(handle: Awaited<ReturnType<typeof open>>, maxBytes: number): Promise<Buffer | Refusal> {
  const bytes = await handle.readFile();
  return bytes.length > maxBytes ? refuse('it grew while it was read', 'Wait until it is complete.') : bytes;
}

/** The name of a file as a person may see it: no folders, and nothing that would move the cursor or turn the line around. */
export function showName(file: string): string {
  const name = path.basename(file.replace(/\\/g, '/'));
  return showWords(name).slice(0, 200);
}

/** Words from outside, fit for a terminal: line breaks, control and direction characters are written out. */
export function showWords(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
}
