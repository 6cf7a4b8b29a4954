// The library as commands see it: the bundled dossiers and those of the workspace.
import path from 'node:path';
import { type LoadedLibrary, loadLibrary } from '../data/load-library.ts';
import { findLibraryFolders } from './find-library-folders.ts';
import type { ClaimgraphWorld } from './claimgraph-world.ts';

/** Where dossiers are looked for. @param workspace as given, relative to where the user stands; undefined: as set */
export function findAllFolders(
  { environment, from }: Pick<ClaimgraphWorld, 'environment' | 'from'>,
  workspace: string | undefined,
): { dossiers: string; texts: string; cache: string; workspace: string } {
  return {
    ...findLibraryFolders(environment),
    workspace: path.resolve(from, workspace ?? (environment.CLAIMGRAPH_WORKSPACE || 'claimgraph')),
  };
}

/** Loads them; what has not changed since the last time, from what was kept of it then. */
export const loadAllDossiers = (
  world: Pick<ClaimgraphWorld, 'environment' | 'from'>,
  workspace?: string,
): Promise<LoadedLibrary> => loadLibrary(findAllFolders(world, workspace));
