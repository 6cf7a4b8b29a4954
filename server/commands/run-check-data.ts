// `npm run check:data`: checks the bundled dossiers (tell-check.ts).
import { Command } from 'commander';
import type { CommandWorld } from './command-world.ts';
import { parseCommand } from './parse-command.ts';
import { describeRules, tellCheck } from './tell-check.ts';

/**
 * Runs the command.
 * @param args without node and the program
 * @returns exit code: 0 nothing is wrong (warnings count as nothing), 1 an error was found, 2 wrong usage
 */
export async function runCheckData(args: readonly string[], world: CommandWorld): Promise<number> {
  const command = new Command('check:data')
    .description('Loads every dossier, runs every rule and prints what is wrong, with file and line.')
    .option('--rules', 'list the rules and stop')
    .addHelpText('after', '\nExit codes: 0 no errors (there may be warnings), 1 at least one error, 2 wrong usage.');
  const code = parseCommand(command, 'npm run check:data --', args, world);
  if (code !== null) return code;
  if (command.opts<{ rules?: boolean }>().rules !== true) return tellCheck(world, { only: [], json: false });
  world.write(describeRules());
  return 0;
}
