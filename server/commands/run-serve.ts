// `claimgraph serve`: the server, with the workspace of the folder that the user stands in.
import { Command } from 'commander';
import { findAllFolders } from './load-all-dossiers.ts';
import { parseCommand } from './parse-command.ts';
import type { ClaimgraphWorld } from './claimgraph-world.ts';

const AFTER = `
The server takes the same settings from the environment as npm start; an option goes before a setting.

Examples:
  claimgraph serve
  claimgraph serve --workspace ~/reviews --port 4400

Exit codes: 0 it was stopped, 1 it could not be started, 2 wrong usage.`;

/** What the command takes, for its help and for the completion of shells. */
export const describeServe = (): Command =>
  new Command('claimgraph serve')
    .description('Serves the explorer with the bundled dossiers and those of your workspace.')
    .option('--workspace <folder>', 'folder of your own dossiers (default: ./claimgraph)')
    .option('--port <port>', 'port to listen on (default: 4317)')
    .addHelpText('after', AFTER);

/** Has the server started, with the settings that were given; gives the exit code until it ends the process itself. */
export async function runServe(args: readonly string[], world: ClaimgraphWorld): Promise<number> {
  const command = describeServe();
  const code = parseCommand(command, 'claimgraph serve', args, world);
  if (code !== null) return code;
  const { workspace, port } = command.opts<{ workspace?: string; port?: string }>();
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    world.writeError(`--port must be a whole number from 0 to 65535; it is ${JSON.stringify(port)}.\n`);
    return 2;
  }
  world.environment['CLAIMGRAPH_WORKSPACE'] = findAllFolders(world, workspace).workspace;
  if (port !== undefined) world.environment['PORT'] = port;
  world.startServer();
  return 0;
}
