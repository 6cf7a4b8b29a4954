// Parses the arguments of a command and says what is wrong with them; commander does the work.
import { type Command, CommanderError } from 'commander';

/** Where a command writes. */
export interface CommandOutput {
  write: (text: string) => void;
  writeError: (text: string) => void;
}

/**
 * Parses into `command`.
 * @param name as it is called, for the hint after an error
 * @returns null to go on; else the exit code: 0 after --help, 2 for wrong usage
 */
export function parseCommand(
  command: Command,
  name: string,
  args: readonly string[],
  { write, writeError }: CommandOutput,
): 0 | 2 | null {
  command
    .configureOutput({ writeOut: write, writeErr: writeError })
    .showHelpAfterError(`Write ${name} --help for what it takes.`)
    .allowExcessArguments(command.registeredArguments.some(({ variadic }) => variadic))
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}
