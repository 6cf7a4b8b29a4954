// A conflict as one plain English sentence. `statement` is the claim's, null where all is about this claim.
import type { CheckBasis, Direction } from '../../model/evidence.ts';
import { joinCheck } from './how-checked.ts';
import { listWords, quoteStatement } from './quote-statement.ts';

const finds: Readonly<Record<Direction, string>> = {
  supports: 'supports it',
  disputes: 'disputes it',
  neutral: 'neither supports nor disputes it',
};

const verb = (names: readonly string[], one: string, several: string): string => (names.length === 1 ? one : several);

/** Studies on both sides, by their short names. @param isRelayed nobody has read any of them here */
export const bothSidesSentence = (
  pro: readonly string[],
  contra: readonly string[],
  statement: string | null,
  isRelayed: boolean,
): string => {
  const claim = statement === null ? 'it' : quoteStatement(statement);
  const lead = isRelayed ? 'As far as is known at second hand' : 'On checking';
  return `${lead}, ${listWords(pro)} ${verb(pro, 'supports', 'support')} ${claim}, while ${listWords(contra)} ${verb(contra, 'disputes', 'dispute')} it.`;
};

/** A citation that turns round when it is checked. */
export const turnedSentence = (
  work: string,
  cited: Direction,
  { direction: checked, basis }: { direction: Direction; basis: CheckBasis },
  statement: string | null,
): string => {
  const claim = statement === null ? 'it' : quoteStatement(statement);
  const uses: Readonly<Record<Direction, string>> = {
    supports: `is cited in support of ${claim}`,
    disputes: `is cited against ${claim}`,
    neutral: statement === null ? 'is cited without taking sides' : `is cited without taking sides on ${claim}`,
  };
  return `${work} ${uses[cited]}, ${joinCheck('but', basis)} it ${finds[checked]}.`;
};

/** Two claims that contradict each other, in the order in which the case comes to them. */
export const contradictionSentence = (first: string, second: string, discussed: boolean | null): string => {
  const silent = discussed === false ? ', which the case does not discuss' : '';
  return `${quoteStatement(first)} contradicts ${quoteStatement(second)}${silent}.`;
};
