// `npm run check:data`: loads every dossier, runs every rule and prints what is wrong, with file and line.
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { checkLibrary } from '../check/check-library.ts';
import { formatProblems } from '../check/format-problems.ts';
import { RULES } from '../check/rules.ts';
import { sortProblems } from '../check/sort-problems.ts';
import { loadLibrary } from '../data/load-library.ts';
import type { LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { countWords } from './count-words.ts';

/** What a command is given from outside, so that it can be run by a test. */
export interface CommandWorld {
  dossiers: string;
  texts: string;
  /** Folder of one's own dossiers, for commands that look at them too. */
  workspace?: string;
  /** Folder that the user stands in: given paths are relative to it, and shown ones too. */
  from: string;
  colour: boolean;
  write: (text: string) => void;
  writeError: (text: string) => void;
}

/**
 * Runs the command.
 * @param args without node and the program
 * @param calledAs how it is called, for the hint after an error
 * @returns exit code: 0 nothing is wrong (warnings count as nothing), 1 an error was found, 2 wrong usage
 */
export async function runCheckData(
  args: readonly string[],
  world: CommandWorld,
  calledAs = 'npm run check:data --',
): Promise<number> {
  const command = describeCommand(calledAs).configureOutput({ writeOut: world.write, writeErr: world.writeError }).exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  if (command.opts<{ rules?: boolean }>().rules === true) {
    world.write(RULES.map(({ name, description }) => `${name}\n    ${description}\n`).join(''));
    return 0;
  }
  const {
    library,
    problems: loading,
    known,
  } = await loadLibrary({
    dossiers: world.dossiers,
    texts: world.texts,
    workspace: world.workspace ?? null,
  });
  const problems = sortProblems([...loading, ...checkLibrary(library, known)]);
  const folder = `${path.relative(world.from, world.dossiers).split(path.sep).join('/')}/`;
  const report = formatProblems(problems, { folder, colour: world.colour });
  world.write(`${report}${report === '' ? '' : '\n'}${summarise(library.dossiers, problems, known.length)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function describeCommand(name: string): Command {
  return new Command(name.replace(/^npm run | --$/g, ''))
    .description('Loads every dossier, runs every rule and prints what is wrong, with file and line.')
    .option('--rules', 'list the rules and stop')
    .allowExcessArguments(false)
    .showHelpAfterError(`Write ${name} --help for what it takes.`)
    .addHelpText('after', '\nExit codes: 0 no errors (there may be warnings), 1 at least one error, 2 wrong usage.');
}

function summarise(dossiers: readonly LoadedDossier[], problems: readonly Problem[], accepted: number): string {
  const lines = dossiers.map(({ dossier, anchors }) => {
    const anchored = [...anchors.values()].filter(({ state }) => state === 'verified' || state === 'moved').length;
    const found = anchored > 0 ? ` (${anchored} found in an attached text)` : ' (no text attached)';
    const counts = [
      countWords(dossier.works.length, 'work'),
      `${countWords(dossier.passages.length, 'passage')}${found}`,
      countWords(dossier.claims.length, 'claim'),
      countWords(
        dossier.claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
        'line of evidence',
        'lines of evidence',
      ),
      countWords(dossier.timeline.events.length, 'event'),
      countWords(dossier.discrepancies.length, 'discrepancy', 'discrepancies'),
    ];
    return `${dossier.id}: ${counts.join(', ')}`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const told = [
    `${countWords(dossiers.length, 'dossier')} checked with ${countWords(RULES.length, 'rule')}`,
    countWords(errors, 'error'),
    countWords(problems.length - errors, 'warning'),
    countWords(accepted, 'accepted exception'),
  ];
  return [...lines, `${told[0]}: ${told.slice(1).join(', ')}`].join('\n');
}
