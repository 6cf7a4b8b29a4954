// `claimgraph check`: what is wrong with the bundled dossiers and those of the workspace, or with some of them.
import { Command } from 'commander';
import type { ClaimgraphWorld } from './claimgraph-world.ts';
import { findAllFolders } from './load-all-dossiers.ts';
import { parseCommand } from './parse-command.ts';
import { describeRules, tellCheck } from './tell-check.ts';

interface CheckFlags {
  workspace?: string;
  rules?: boolean;
  json?: boolean;
}

const AFTER = `
Examples:
  claimgraph check
  claimgraph check smith-2019 --workspace ~/reviews
  claimgraph check --json > problems.json
  claimgraph check --rules

Exit codes: 0 no errors (there may be warnings), 1 at least one error, 2 wrong usage or an unknown dossier.`;

/** What the command takes, for its help and for the completion of shells. */
export const describeCheck = (): Command =>
  new Command('claimgraph check')
    .description('Loads every dossier, runs every rule and prints what is wrong, with file and line.')
    .argument('[dossiers...]', 'ids of the dossiers to tell about (default: all)')
    .option('--workspace <folder>', 'folder of your own dossiers (default: ./claimgraph)')
    .option('--json', 'print the problems as JSON')
    .option('--rules', 'list the rules and stop')
    .addHelpText('after', AFTER);

/** Runs the command; gives its exit code. */
export async function runCheck(args: readonly string[], world: ClaimgraphWorld): Promise<number> {
  const command = describeCheck();
  const code = parseCommand(command, 'claimgraph check', args, world);
  if (code !== null) return code;
  const { workspace, rules, json } = command.opts<CheckFlags>();
  if (rules !== true)
    return tellCheck({ ...findAllFolders(world, workspace), ...world }, { only: command.args, json: json === true });
  world.write(describeRules());
  return 0;
}
