// The journal of a dossier's edits: one line of JSON each, only ever added to (https://jsonlines.org).
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

export interface EditJournal {
  /** All entries, oldest first. A last line that was cut off when the machine stopped is left out. */
  read(): Promise<unknown[]>;
  append(entry: object): Promise<void>;
}

/** @param folder of all journals; made when the first entry is written @param dossier id */
export function openEditJournal(folder: string, dossier: string): EditJournal {
  const file = path.join(folder, `${dossier}.jsonl`);
  const readText = async (): Promise<string> => {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  };
  return {
    async read() {
      const lines = (await readText()).split('\n').filter((line) => line !== '');
      return lines.flatMap((line): unknown[] => {
        try {
          return [JSON.parse(line)];
        } catch {
          return [];
        }
      });
    },
    async append(entry) {
      await makeFolder(folder);
      // A torn line is closed first, so that it spoils itself alone.
      const text = await readText();
      const torn = text !== '' && !text.endsWith('\n');
      await appendFile(file, `${torn ? '\n' : ''}${JSON.stringify(entry)}\n`);
    },
  };
}
