// The dossiers of the workspace: those that somebody imports and works on, beside the bundled ones and never in their place.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { listDossiers } from './list-dossiers.ts';
import { type DossierAnswer, loadDossier } from './load-dossier.ts';
import type { ResultCache } from './result-cache.ts';

/** Where a workspace keeps its dossiers, their texts and the journals of what was edited. */
export const listWorkspaceFolders = (workspace: string): { dossiers: string; texts: string; journal: string } => ({
  dossiers: path.join(workspace, 'dossiers'),
  texts: path.join(workspace, 'texts'),
  journal: path.join(workspace, 'journal'),
});

export interface WorkspacePlace {
  /** Ids of the bundled dossiers. */
  taken: ReadonlySet<string>;
  cache: ResultCache;
  programVersion: string;
  /** What a folder is called in problems. */
  showAs: (folder: string) => string;
}

/** Loads every dossier of the workspace. @param workspace null for none; it need not exist */
export async function loadWorkspace(
  workspace: string | null,
  { taken, cache, programVersion, showAs }: WorkspacePlace,
): Promise<{ answers: DossierAnswer[]; problems: Problem[] }> {
  const folders = workspace === null ? null : listWorkspaceFolders(workspace);
  const dossiers = folders === null ? null : await realpath(folders.dossiers).catch(() => null);
  if (folders === null || dossiers === null) return { answers: [], problems: [] };
  const shown = showAs(folders.dossiers);
  const names = (await listDossiers(dossiers)) ?? [];
  const problems = names.filter((name) => taken.has(name)).map((name) => leftOut(name, shown));
  const place = { dossiers, texts: folders.texts, textsShownAs: showAs(folders.texts), cache, programVersion };
  const own = names.filter((name) => !taken.has(name));
  const answers = await Promise.all(own.map(async (name) => atHome(await loadDossier(name, place), shown)));
  return { answers, problems };
}

/** Says where it comes from, in the dossier and in the names of its files. */
function atHome({ loaded, problems, contents }: DossierAnswer, shown: string): DossierAnswer {
  const move = <T extends { file: string }>(one: T): T =>
    one.file.startsWith('../') ? one : { ...one, file: `${shown}/${one.file}` };
  return {
    contents,
    problems: problems.map(move),
    loaded: loaded && {
      ...loaded,
      origin: 'workspace',
      places: new Map([...loaded.places].map(([key, place]) => [key, move(place)])),
    },
  };
}

const leftOut = (name: string, shown: string): Problem => ({
  rule: 'workspace',
  severity: 'warning',
  dossier: name,
  file: `${shown}/${name}`,
  line: null,
  record: null,
  message: `the workspace has a dossier "${name}" like the one that is bundled; it is left out`,
  tip: 'Give it another id, in its dossier.yaml and as the name of its folder.',
});
