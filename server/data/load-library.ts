// The library from disk: every dossier in a folder, with the texts attached to it, and everything that is wrong with the files.
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedKnownProblem } from '../model/known-problem.ts';
import type { Library, LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { loadDossier } from './load-dossier.ts';
import { listDossiers } from './list-dossiers.ts';
import { loadKnownProblems } from './load-known-problems.ts';
import { loadWorkspace } from './load-workspace.ts';
import { readProgramVersion } from './program-version.ts';
import { openResultCache } from './result-cache.ts';

/** Folders as paths; those that do not exist hold nothing, but for the folder of dossiers. */
export interface LibraryFolders {
  dossiers: string;
  /** Attached texts; null or absent: none. */
  texts?: string | null;
  /** Folder of one's own dossiers (`dossiers` in it) and their texts (`texts`); it need not exist. Null or absent: none. */
  workspace?: string | null;
  /** Where parsed dossiers are kept for the next start; null or absent: nowhere. */
  cache?: string | null;
  /** File of accepted exceptions; by default `known-problems.yaml` beside the folder of dossiers. */
  known?: string;
}

export interface LoadedLibrary {
  library: Library;
  /** What is wrong with the files; a dossier with an error among them is not in the library. */
  problems: Problem[];
  known: LoadedKnownProblem[];
}

/**
 * Loads every dossier, in the order of their names. Nothing that a file holds makes it throw.
 * The revision changes with the contents of any file read, and with nothing else.
 */
export async function loadLibrary(folders: LibraryFolders): Promise<LoadedLibrary> {
  const knownFile = folders.known ?? path.join(folders.dossiers, '..', 'known-problems.yaml');
  const fromDossiers = (target: string): string => path.relative(folders.dossiers, target).split(path.sep).join('/');
  const cache = openResultCache(folders.cache ?? null);
  const problems: Problem[] = [];
  const [dossiers, programVersion] = await Promise.all([realpath(folders.dossiers).catch(() => null), readProgramVersion()]);
  const place = {
    dossiers: dossiers ?? '',
    texts: folders.texts ?? null,
    textsShownAs: fromDossiers(folders.texts ?? ''),
    cache,
    programVersion,
  };
  const names = dossiers === null ? null : await listDossiers(dossiers);
  if (names === null) problems.push(noFolder(folders.dossiers));
  const [bundled, exceptions, own] = await Promise.all([
    Promise.all((names ?? []).map((name) => loadDossier(name, place))),
    loadKnownProblems(knownFile, fromDossiers(knownFile), cache, programVersion),
    loadWorkspace(folders.workspace ?? null, { taken: new Set(names), cache, programVersion, showAs: fromDossiers }),
  ]);
  const answers = [...bundled, ...own.answers];
  problems.push(...answers.flatMap((answer) => answer.problems), ...exceptions.problems, ...own.problems);
  for (const entry of exceptions.known) if (!names?.includes(entry.dossier)) problems.push(noSuchDossier(entry));

  const hash = createHash('sha256').update(exceptions.contents);
  for (const answer of answers) hash.update(`\0${answer.contents}`);
  const loaded = answers.map((answer) => answer.loaded).filter((one): one is LoadedDossier => one !== null);
  return { library: { revision: hash.digest('hex'), dossiers: loaded }, problems, known: exceptions.known };
}

const noFolder = (folder: string): Problem => ({
  rule: 'file',
  severity: 'error',
  dossier: '',
  file: path.basename(folder),
  line: null,
  record: null,
  message: `the folder of dossiers ${path.basename(folder)} is missing or cannot be read`,
  tip: 'Set CLAIMGRAPH_DOSSIERS to the folder that holds the dossiers.',
});

const noSuchDossier = (entry: LoadedKnownProblem): Problem => ({
  rule: 'known-problems',
  severity: 'error',
  dossier: '',
  file: entry.file,
  line: entry.line,
  record: entry.record,
  message: `an exception is accepted for "${entry.dossier}", which is no dossier`,
  tip: 'Correct the name, or take the exception away.',
});
