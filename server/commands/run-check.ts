// `claimgraph check`: what `npm run check:data` does, for the dossiers of the workspace as well.
import { findAllFolders } from './load-all-dossiers.ts';
import { runCheckData } from './run-check-data.ts';
import type { ClaimgraphWorld } from './claimgraph-world.ts';

/** Runs the command; gives its exit code: 0 no errors, 1 an error was found, 2 wrong usage. */
export const runCheck = (args: readonly string[], world: ClaimgraphWorld): Promise<number> =>
  runCheckData(args, { ...findAllFolders(world, undefined), ...world }, 'claimgraph check');
