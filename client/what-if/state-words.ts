// What becomes of a claim in a what-if, in words and glyphs.
import type { WhatIfItem } from '../../server/api/contract.ts';

export type SupportState = WhatIfItem['state'];

/** Worst first: what a reader looks for. */
export const SUPPORT_STATES: readonly SupportState[] = ['lost', 'weakened', 'kept', 'none'];

export const stateWords: Readonly<
  Record<SupportState, { readonly label: string; readonly glyph: string; readonly meaning: string }>
> = {
  lost: { label: 'Lost', glyph: '⊘', meaning: 'No study is left that supports the claim.' },
  weakened: { label: 'Weakened', glyph: '↓', meaning: 'Fewer independent cohorts support the claim than before.' },
  kept: { label: 'Kept', glyph: '=', meaning: 'As many independent cohorts support the claim as before.' },
  none: { label: 'Never supported', glyph: '–', meaning: 'No study supported the claim to begin with.' },
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "3 studies, 2 cohorts"; "no study". */
export const supportWords = ({ studies, cohorts }: WhatIfItem['before']): string =>
  studies.length === 0 ? 'no study' : `${count(studies.length, 'study', 'studies')}, ${count(cohorts, 'cohort', 'cohorts')}`;
