// A copy of the invented dossiers that a test may change and break, on a real disk.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURES } from '../api/load-snapshot.ts';

export interface CopiedDossiers {
  /** Folder of the dossiers. */
  folder: string;
  /** Replaces words in a file of the tea dossier; throws where they are not there. */
  edit: (file: string, words: string, by: string) => Promise<void>;
  /** Adds another dossier whose files hold these words only. */
  addBroken: (id: string, words: string) => Promise<void>;
  remove: () => Promise<void>;
}

export async function copyDossiers(): Promise<CopiedDossiers> {
  const root = await mkdtemp(join(tmpdir(), 'claimgraph-dossiers-'));
  const folder = join(root, 'dossiers');
  await cp(FIXTURES, folder, { recursive: true });
  return {
    folder,
    async edit(file, words, by) {
      const path = join(folder, 'tea-2020', file);
      const text = await readFile(path, 'utf8');
      if (!text.includes(words)) throw new Error(`${file} does not hold "${words}"`);
      await writeFile(path, text.replace(words, by));
    },
    async addBroken(id, words) {
      await cp(join(FIXTURES, 'tea-2020'), join(folder, id), { recursive: true });
      await writeFile(join(folder, id, 'claims.yaml'), words);
    },
    remove: () => rm(root, { recursive: true }),
  };
}
