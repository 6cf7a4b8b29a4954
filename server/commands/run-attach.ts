// `npm run attach`: attaches the full text of a work to a dossier and says which of its passages were found in it.
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { attachText } from '../data/attach-text.ts';
import { loadLibrary } from '../data/load-library.ts';
import type { AttachedText, PassageAnchor } from '../model/anchoring.ts';
import type { Dossier } from '../model/dossier.ts';
import { formatProblems } from '../check/format-problems.ts';
import { anchorDossier } from '../text/anchor-dossier.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { countWords } from './count-words.ts';
import { findNearestWords } from './find-nearest-words.ts';
import type { CommandWorld } from './command-world.ts';

const EXIT_CODES = `
The text stays on this disk, outside the dossier and outside version control. It takes the place of one attached before.

Exit codes: 0 attached, and every passage of the work was found word for word; 1 attached, but some passages were not;
2 nothing was attached.`;

/** Passages shown in full where they are not found; the rest is counted. */
const MOST_SHOWN = 20;

/**
 * Runs the command.
 * @param args without node and the program
 * @param now the date that is recorded with the text
 */
export async function runAttach(args: readonly string[], world: CommandWorld, now: Date): Promise<number> {
  const command = new Command('attach')
    .description('Attaches the full text of a work (plain text, UTF-8) and looks for every passage of the dossier in it.')
    .argument('<dossier>', 'id of the dossier')
    .argument('<path>', 'text file')
    .option('--work <id>', 'work that it is the text of; the case of the dossier, if not given')
    .addHelpText('after', EXIT_CODES)
    .configureOutput({ writeOut: world.write, writeErr: world.writeError })
    .showHelpAfterError('Write npm run attach -- --help for what it takes.')
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  const [id = '', file = ''] = command.args;
  const dossier = await findDossier(id, world);
  if (dossier === null) return 2;
  const work = command.opts<{ work?: string }>().work ?? dossier.text?.work ?? dossier.case;
  const attached = await attachText({ texts: world.texts, dossier, work, file: resolve(world.from, file), now });
  if ('message' in attached) {
    world.writeError(`Nothing was attached: ${attached.message}.\n${attached.tip}\n`);
    return 2;
  }
  const own = dossier.passages.filter((passage) => passage.work === work);
  const anchors = anchorDossier({ ...dossier, passages: own }, [attached]);
  world.write(`${describeText(dossier, attached)}\n${describeAnchors(dossier, attached, [...anchors.values()])}\n`);
  return [...anchors.values()].every(({ state }) => state === 'verified' || state === 'moved') ? 0 : 1;
}

async function findDossier(id: string, world: CommandWorld): Promise<Dossier | null> {
  const { library, problems } = await loadLibrary({ dossiers: world.dossiers });
  const loaded = library.dossiers.find(({ dossier }) => dossier.id === id);
  if (loaded !== undefined) return loaded.dossier;
  const faults = problems.filter(({ dossier, severity }) => dossier === id && severity === 'error');
  const ids = library.dossiers.map(({ dossier }) => dossier.id);
  const meant = didYouMean(id, ids);
  world.writeError(
    faults.length > 0
      ? `Nothing was attached: the dossier "${id}" does not load.\n${formatProblems(faults)}`
      : `Nothing was attached: there is no dossier "${id}"${meant === null ? '.' : `; did you mean "${meant}"?`}\nThe dossiers are: ${ids.join(', ')}.\n`,
  );
  return null;
}

function describeText({ id, text }: Dossier, attached: AttachedText): string {
  const known = text?.work === attached.work ? text : undefined;
  const same =
    known === undefined
      ? 'The dossier records no text of this work to compare it with.'
      : known.sha256 === attached.sha256
        ? 'It is the very text that the passages were taken from.'
        : 'It is not the very text that the passages were taken from (another sha256).';
  return `Attached ${attached.name} to ${id} as the text of ${attached.work}: ${countWords(attached.text.length, 'character')}.\n${same}`;
}

function describeAnchors(dossier: Dossier, attached: AttachedText, anchors: readonly PassageAnchor[]): string {
  if (anchors.length === 0) return `The dossier quotes no words of ${attached.work} yet: there was nothing to look for.`;
  const count = (state: PassageAnchor['state']): number => anchors.filter((anchor) => anchor.state === state).length;
  const counts = (['verified', 'moved', 'fuzzy', 'missing'] as const).map((state) => `${count(state)} ${state}`).join(', ');
  const lines = [`${countWords(anchors.length, 'passage')} of this work: ${counts}.`];
  const wordsOf = new Map(dossier.passages.map((passage) => [passage.id, passage.exact]));
  const lost = anchors.filter(({ state }) => state === 'fuzzy' || state === 'missing');
  for (const { passage, state, score, spans } of lost.slice(0, MOST_SHOWN)) {
    const words = wordsOf.get(passage) ?? '';
    lines.push('', `${state}  ${passage}${state === 'fuzzy' ? `  score ${(score ?? 0).toFixed(2)}` : ''}`, `  dossier: ${words}`);
    const near =
      state === 'fuzzy'
        ? spans.map(([start, end]) => attached.text.slice(start, end).replace(/\s+/g, ' ')).join(' […] ')
        : findNearestWords(attached.text, words);
    lines.push(`  text:    ${near ?? 'nothing like it'}`);
  }
  if (lost.length > MOST_SHOWN) lines.push('', `… and ${lost.length - MOST_SHOWN} more.`);
  if (lost.length > anchors.length / 2) lines.push('', `Most passages are not in it: is it the text of ${attached.work}?`);
  return lines.join('\n');
}
