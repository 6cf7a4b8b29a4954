// What comes of laying a conflict side by side, in one or two plain sentences: where the sides differ, and what is not stated.
import type { Axis } from '../stated-on-axis.ts';
import { listWords } from './quote-statement.ts';

/** As much of an aligned conflict as its words need. */
interface AlignedWords {
  axis: Axis;
  differs: boolean | null;
}

interface SideWords {
  side: 0 | 1 | null;
  study: string | null;
  label: string;
}

const names: Readonly<Record<Axis, string>> = {
  population: 'population',
  stage: 'stage',
  genotype: 'genotype',
  'line-of-treatment': 'line of treatment',
  design: 'design',
  n: 'number of patients',
  endpoint: 'endpoint',
  'follow-up': 'follow-up',
};

const compare = (aligned: readonly AlignedWords[]): string => {
  const where = (differs: boolean | null): string[] =>
    aligned.filter((one) => one.differs === differs).map(({ axis }) => names[axis]);
  const [unlike, open] = [where(true), where(null)];
  if (open.length === aligned.length) return 'Nothing can be compared: at least one side states none of this.';
  const first =
    unlike.length > 0 ? `The two sides differ in ${listWords(unlike)}` : 'The two sides differ in nothing that both state';
  return open.length > 0 ? `${first}; ${listWords(open)} cannot be compared.` : `${first}.`;
};

/** A work that stands on both sides explains no difference, so it is named. */
export const alignmentSentence = (aligned: readonly AlignedWords[], sides: readonly SideWords[]): string => {
  const first = new Set(sides.filter(({ side }) => side === 0).map(({ study }) => study));
  const both = sides.filter(({ side, study }) => side === 1 && study !== null && first.has(study));
  if (both.length === 0) return compare(aligned);
  const labels = [...new Map(both.map(({ study, label }) => [study, label])).values()];
  return `${listWords(labels)} ${labels.length === 1 ? 'stands' : 'stand'} on both sides. ${compare(aligned)}`;
};
