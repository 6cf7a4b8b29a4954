// Levels of evidence in words. Standard: Oxford Centre for Evidence-Based Medicine, Levels of Evidence 2011, for the
// question "does this treatment help?". A level ranks designs; it does not weigh one study against another.
import type { WorkSummary } from '../../server/api/contract.ts';

export type Level = NonNullable<WorkSummary['level']>;

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** What usually earns each level, 1 the strongest. */
export const levelWords: Readonly<Record<Level, string>> = {
  1: 'systematic review of trials',
  2: 'randomised trial',
  3: 'controlled study without randomisation, or follow-up',
  4: 'case series, case-control or historical comparison',
  5: 'reasoning from mechanism, or opinion',
};
