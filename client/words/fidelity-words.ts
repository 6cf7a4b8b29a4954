// Fidelity in words: how faithfully a study is cited. Labels follow the Citation-Integrity corpus (its OVERSIMPLIFY is
// `overstated` here); severity says how much it matters. About the citation, never about the quality of the study.
import type { FidelityLabel } from '../../server/api/contract.ts';

export type { FidelityLabel };

export interface FidelityWords {
  readonly label: string;
  /** One character that reads without colour. */
  readonly glyph: string;
  /** One sentence that explains it. */
  readonly meaning: string;
}

/** In the order in which legends and filters list them: faithful first, not judged last. */
export const FIDELITIES: readonly FidelityLabel[] = [
  'accurate',
  'overstated',
  'understated',
  'not-substantiated',
  'contradicted',
  'misquoted',
  'indirect-source',
  'irrelevant',
  'undetermined',
];

export const fidelityWords: Readonly<Record<FidelityLabel, FidelityWords>> = {
  accurate: { label: 'Accurate', glyph: '✓', meaning: 'The study says what it is cited for.' },
  overstated: {
    label: 'Overstated',
    glyph: '▲',
    meaning: 'The citation says more, or says it more firmly, than the study does.',
  },
  understated: {
    label: 'Understated',
    glyph: '▽',
    meaning: 'The citation says less, or says it less firmly, than the study does.',
  },
  'not-substantiated': { label: 'Not substantiated', glyph: '∅', meaning: 'Nothing in the study bears the statement out.' },
  contradicted: { label: 'Contradicted', glyph: '✗', meaning: 'The study says the opposite of what it is cited for.' },
  misquoted: { label: 'Misquoted', glyph: '≠', meaning: 'A number, a name or a word of the study is given wrongly.' },
  'indirect-source': {
    label: 'Indirect source',
    glyph: '↳',
    meaning: 'The study itself takes the statement from another source, which should have been cited.',
  },
  irrelevant: { label: 'Irrelevant', glyph: '○', meaning: 'The study is about something else than what it is cited for.' },
  undetermined: { label: 'Undetermined', glyph: '?', meaning: 'The citation could not be judged from what was at hand.' },
};

/** Severity as it follows a label: "overstated, a minor matter"; empty where there is nothing to weigh. */
export const severityWords: Readonly<Record<'none' | 'minor' | 'major', string>> = { none: '', minor: 'minor', major: 'major' };
