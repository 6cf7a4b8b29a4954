// Conflicts in words: kinds, the axes on which the two sides are laid beside each other, and what the sides are.
import type { AlignedAxis, ConflictAxis, ConflictKind } from '../../server/api/contract.ts';

export const CONFLICT_KINDS: readonly ConflictKind[] = ['evidence-on-both-sides', 'contradicting-claim', 'cited-against-checked'];

export const conflictWords: Readonly<
  Record<ConflictKind, { readonly label: string; readonly meaning: string; readonly sides: readonly [string, string] }>
> = {
  'evidence-on-both-sides': {
    label: 'Evidence on both sides',
    meaning: 'On checking, studies speak for the claim and studies speak against it.',
    sides: ['Speak for the claim', 'Speak against the claim'],
  },
  'contradicting-claim': {
    label: 'Contradicting claims',
    meaning: 'Two claims of the dossier can not both hold as they stand.',
    sides: ['For the first claim', 'For the second claim'],
  },
  'cited-against-checked': {
    label: 'Cited against checked',
    meaning: 'The case uses a study for something that the study, when it was checked, does not say.',
    sides: ['As the case uses it', 'What the study is'],
  },
};

export const NEITHER_SIDE = 'Take neither side';

export const axisWords: Readonly<Record<ConflictAxis, string>> = {
  population: 'population',
  stage: 'stage',
  genotype: 'genotype',
  'line-of-treatment': 'line of treatment',
  design: 'design',
  n: 'number of patients',
  endpoint: 'endpoint',
  'follow-up': 'follow-up',
};

/** How an axis compares: glyph and word, so that neither colour nor place alone says it. */
export function differsWords(differs: boolean | null): { glyph: string; word: string } {
  if (differs === null) return { glyph: '·', word: 'not stated on one side' };
  return differs ? { glyph: '≠', word: 'differs' } : { glyph: '=', word: 'alike' };
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "Differs in genotype and endpoint."; then what is alike and what is not stated, which tells less. Empty where there is none. */
export function comparedWords(aligned: readonly Pick<AlignedAxis, 'axis' | 'differs'>[]): { differs: string; rest: string } {
  const named = (differs: boolean | null): string[] =>
    aligned.filter((one) => one.differs === differs).map(({ axis }) => axisWords[axis]);
  const [different, alike, silent] = [named(true), named(false), named(null)];
  const rest: string[] = [];
  if (alike.length === aligned.length) rest.push('Alike in everything that is compared.');
  else if (alike.length > 0) rest.push(`Alike in ${list(alike)}.`);
  if (silent.length === aligned.length) rest.push('Nothing that could be compared is stated on both sides.');
  else if (silent.length > 0) rest.push(`Not stated on one side: ${list(silent)}.`);
  return { differs: different.length === 0 ? '' : `Differs in ${list(different)}.`, rest: rest.join(' ') };
}
