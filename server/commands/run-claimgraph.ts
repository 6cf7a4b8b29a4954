// `claimgraph`: the commands of one program, each loaded only when it is asked for.
import { didYouMean } from '../text/did-you-mean.ts';
import type { ClaimgraphCommand, ClaimgraphWorld } from './claimgraph-world.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly ClaimgraphCommand[] = [
  {
    name: 'import',
    takes: '<files or folders…>',
    does: 'turns papers into draft dossiers, and takes dossiers in',
    describe: async () => (await import('./import/run-import.ts')).describeImport(),
    run: async (args, world) => {
      const [{ runImport }, { findLibraryFolders }] = await Promise.all([
        import('./import/run-import.ts'),
        import('./find-library-folders.ts'),
      ]);
      return runImport(args, { ...world, bundled: findLibraryFolders(world.environment).dossiers });
    },
  },
  {
    name: 'serve',
    takes: '[--workspace <folder>] [--port <port>]',
    does: 'serves the explorer with the bundled dossiers and your own',
    describe: async () => (await import('./run-serve.ts')).describeServe(),
    run: async (args, world) => (await import('./run-serve.ts')).runServe(args, world),
  },
  {
    name: 'check',
    takes: '[dossiers…] [--workspace <folder>]',
    does: 'checks the bundled dossiers and your own',
    describe: async () => (await import('./run-check.ts')).describeCheck(),
    run: async (args, world) => (await import('./run-check.ts')).runCheck(args, world),
  },
  {
    name: 'export',
    takes: '<dossier> --format <format>',
    does: 'writes a dossier as a file for other programs',
    describe: async () => (await import('./run-export.ts')).describeExport(),
    run: async (args, world) => (await import('./run-export.ts')).runExport(args, world),
  },
  {
    name: 'formats',
    takes: '',
    does: 'lists the formats of export',
    describe: async () => (await import('./run-formats.ts')).describeFormats(),
    run: async (args, world) => (await import('./run-formats.ts')).runFormats(args, world),
  },
  {
    name: 'completion',
    takes: '<bash|zsh|fish>',
    does: 'prints what a shell needs to complete commands',
    describe: async () => (await import('./run-completion.ts')).describeCompletion(),
    run: async (args, world) => (await import('./run-completion.ts')).runCompletion(args, world, COMMANDS),
  },
];

/** Runs the program. @param args without node and the program @returns the exit code; 2 for wrong usage */
export async function runClaimgraph(args: readonly string[], world: ClaimgraphWorld): Promise<number> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command.run(rest, world);
  if (name === '--version' || name === '-V') {
    const { default: about } = await import('../../package.json', { with: { type: 'json' } });
    world.write(`${about.version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((one) => one.name === rest[0]);
    if (name === 'help' && asked !== undefined) return asked.run(['--help'], world);
    world.write(describeCommands());
    return 0;
  }
  const meant = didYouMean(
    name,
    COMMANDS.map((one) => one.name),
  );
  world.writeError(
    name === ''
      ? describeCommands()
      : `There is no command "${name}"${meant === null ? '' : `; did you mean ${meant}?`}\n\n${describeCommands()}`,
  );
  return 2;
}

function describeCommands(): string {
  const rows = COMMANDS.map(({ name, takes, does }) => [`${name} ${takes}`.trim(), does] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  const lines = rows.map(([usage, does]) => `  ${usage.padEnd(width)}  ${does}`);
  return `Usage: claimgraph <command>

${lines.join('\n')}

claimgraph <command> --help says what a command takes, with examples and exit codes. --version prints the version.
Without the command in your path: npx claimgraph, in the folder of Claimgraph.
`;
}
