// A world for the command import: a folder of its own, and what is written to both streams.
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportWorld } from '../../../server/commands/import/import-world.ts';
import { runImport } from '../../../server/commands/import/run-import.ts';
import { findDossier } from '../../../server/data/find-dossier.ts';
import type { Dossier } from '../../../server/model/dossier.ts';
import { FIXTURE_DOSSIERS } from '../../fixtures/tea-library.ts';

export interface ImportFolder {
  root: string;
  put: (name: string, contents: string | Uint8Array) => Promise<void>;
  /** Names in a folder; none where it is not there. */
  list: (folder: string) => Promise<string[]>;
  /** Runs the command. */
  run: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
  /** The dossier of an id in the workspace; null where it does not load. */
  find: (id: string) => Promise<Dossier | null>;
}

/** What the command is given in a folder, with the dossiers of the tests as the bundled ones, and without workers. */
export const makeWorld = (from: string, write: (text: string) => void, writeError: (text: string) => void): ImportWorld => ({
  environment: {},
  from,
  bundled: FIXTURE_DOSSIERS,
  now: () => new Date('2026-11-23T12:00:00Z'),
  write,
  writeError,
  isTerminal: false,
  workerProgram: null,
});

/** Makes it; it goes when the test is over. */
export async function makeImportFolder(): Promise<ImportFolder> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'claimgraph-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return {
    root,
    put: (name, contents) => writeFile(path.join(root, name), contents),
    list: (folder) => readdir(path.join(root, folder)).catch(() => []),
    find: (id) => findDossier(path.join(root, 'claimgraph/dossiers'), id),
    run: async (...args) => {
      let [out, err] = ['', ''];
      const code = await runImport(
        args,
        makeWorld(
          root,
          (text) => void (out += text),
          (text) => void (err += text),
        ),
      );
      return { code, out, err };
    },
  };
}
