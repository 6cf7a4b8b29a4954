// A folder of its own for a test, with a copy of the tea dossier in it, as a library is laid out on disk.
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { LibraryFolders } from '../../server/data/load-library.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';

/** A library on disk that a test may spoil. */
export interface TeaCopy {
  /** Real path of the folder that holds everything. */
  root: string;
  folders: Required<Omit<LibraryFolders, 'workspace'>> & { texts: string; cache: string };
  /** Path inside the dossier. */
  at: (file: string) => string;
  /** Changes a file of the dossier; throws where there is nothing to change. */
  edit: (file: string, from: string | RegExp, to: string) => Promise<void>;
  write: (file: string, contents: string | Buffer) => Promise<void>;
}

/** Copies the tea dossier into a new folder, which goes when the test is over. */
export async function copyTea(): Promise<TeaCopy> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'claimgraph-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const dossiers = path.join(root, 'dossiers');
  await mkdir(dossiers);
  await cp(path.join(FIXTURE_DOSSIERS, 'tea-2020'), path.join(dossiers, 'tea-2020'), { recursive: true });
  const at = (file: string): string => path.join(dossiers, 'tea-2020', file);
  return {
    root,
    folders: {
      dossiers,
      texts: path.join(root, 'texts'),
      cache: path.join(root, 'cache'),
      known: path.join(root, 'known-problems.yaml'),
    },
    at,
    async edit(file, from, to) {
      const before = await readFile(at(file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} holds nothing like ${String(from)}.`);
      await writeFile(at(file), after);
    },
    write: (file, contents) => writeFile(at(file), contents),
  };
}
