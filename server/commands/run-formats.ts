// `claimgraph formats`: what a dossier can be exported as.
import { Command } from 'commander';
import { FORMATS } from '../export/list-formats.ts';
import { type CommandOutput, parseCommand } from './parse-command.ts';

/** What the command takes, for its help and for the completion of shells. */
export const describeFormats = (): Command =>
  new Command('claimgraph formats')
    .description('Lists the formats that claimgraph export writes.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  claimgraph formats --json\n\nExit codes: 0 listed, 2 wrong usage.');

/** Runs the command; gives its exit code. */
export async function runFormats(args: readonly string[], output: CommandOutput): Promise<number> {
  const command = describeFormats();
  const code = parseCommand(command, 'claimgraph formats', args, output);
  if (code !== null) return code;
  if (command.opts<{ json?: boolean }>().json === true) {
    const list = FORMATS.map(({ id, name, description, mediaType, extension }) => ({
      id,
      name,
      description,
      mediaType,
      extension,
    }));
    output.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...FORMATS.map(({ id }) => id.length));
  output.write(FORMATS.map(({ id, name, description }) => `${id.padEnd(width)}  ${name}. ${description}.\n`).join(''));
  return 0;
}
