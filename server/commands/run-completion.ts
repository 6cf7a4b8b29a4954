// `claimgraph completion`: a script that completes commands, options and the values of options in a shell; what it offers is read off
// the commands themselves.
import { Command } from 'commander';
import { CITATION_STYLES } from '../export/format.ts';
import { FORMATS } from '../export/list-formats.ts';
import type { ClaimgraphCommand } from './claimgraph-world.ts';
import { type CommandOutput, parseCommand } from './parse-command.ts';
import { type Completed, SHELLS } from './write-completion.ts';

/** Options that take one of a few words; those of the others are files, or free. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--format': FORMATS.map(({ id }) => id),
  '--style': CITATION_STYLES,
};

const shells = Object.keys(SHELLS);

/** What the command takes, for its help and for the completion of shells. */
export const describeCompletion = (): Command =>
  new Command('claimgraph completion')
    .description('Prints a script with which a shell completes commands, options and formats of claimgraph.')
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(claimgraph completion bash)\n  claimgraph completion fish > ~/.config/fish/completions/claimgraph.fish\n\nExit codes: 0 printed, 2 wrong usage.',
    );

/** Runs the command; gives its exit code. @param commands what can be completed */
export async function runCompletion(
  args: readonly string[],
  output: CommandOutput,
  commands: readonly ClaimgraphCommand[],
): Promise<number> {
  const command = describeCompletion();
  const code = parseCommand(command, 'claimgraph completion', args, output);
  if (code !== null) return code;
  const [shell = ''] = command.args;
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (write === undefined) {
    output.writeError(`There is no completion for "${shell}". There is one for ${shells.join(', ')}.\n`);
    return 2;
  }
  output.write(write(await Promise.all(commands.map(describe))));
  return 0;
}

async function describe({ name, does, describe: asCommand }: ClaimgraphCommand): Promise<Completed> {
  const { options } = await asCommand();
  return {
    name,
    does,
    words: name === 'completion' ? shells : null,
    options: [...options, { long: '--help', description: 'what it takes', required: false }].flatMap(
      ({ long, description, required }) =>
        long ? [{ flag: long, does: description, takesValue: required, values: VALUES[long] ?? null }] : [],
    ),
  };
}
