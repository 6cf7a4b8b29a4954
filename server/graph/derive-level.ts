// Level of evidence, 1 (strongest) to 5, derived from the design of a study; a curator may override it with a reason.
// OCEBM Levels of Evidence Working Group: "The Oxford 2011 Levels of Evidence", Oxford Centre for Evidence-Based Medicine.
import type { DesignKind, Level, Study } from '../model/study.ts';

/** `level` is null where the table does not apply; `because` is one sentence. */
export interface DerivedLevel {
  level: Level | null;
  because: string;
}

const table: Readonly<Record<DesignKind, { level: Level | null; words: string }>> = {
  'systematic-review': { level: 1, words: 'a systematic review' },
  'randomised-trial': { level: 2, words: 'a randomised trial' },
  cohort: { level: 3, words: 'a cohort study' },
  'diagnostic-accuracy': { level: 3, words: 'a study of diagnostic accuracy' },
  'non-randomised-trial': { level: 4, words: 'a trial without randomisation' },
  'case-control': { level: 4, words: 'a case-control study' },
  'case-series': { level: 4, words: 'a case series' },
  'case-report': { level: 4, words: 'a case report' },
  guideline: { level: 5, words: 'a guideline, which is read as reasoning, not as a study' },
  consensus: { level: 5, words: 'a consensus of experts' },
  'narrative-review': { level: 5, words: 'a narrative review' },
  laboratory: { level: 5, words: 'laboratory work, which argues from mechanism' },
  criteria: { level: null, words: 'it sets criteria and reports no effect' },
  'registry-record': { level: null, words: 'a registry record is not yet a result' },
  'database-record': { level: null, words: 'a database record is not a study' },
  unknown: { level: null, words: 'its design is not known' },
};

/** The level of a study and one sentence that says where it comes from. */
export const deriveLevel = (study: Pick<Study, 'design' | 'level'>): DerivedLevel => {
  const derived = table[study.design.kind];
  if (study.level) {
    return { level: study.level.value, because: `Level ${study.level.value}, set by the curator: ${study.level.because}` };
  }
  if (derived.level === null) return { level: null, because: `No level of evidence: ${derived.words}.` };
  return { level: derived.level, because: `Level ${derived.level} (OCEBM 2011): ${derived.words}.` };
};
