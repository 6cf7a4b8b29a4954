// Levels of evidence after OCEBM 2011, from the design of a study or from the curator with a reason.
import { describe, expect, it } from 'vitest';
import { deriveLevel } from '../../server/graph/derive-level.ts';
import { DesignKind } from '../../server/model/study.ts';
import type { Level } from '../../server/model/study.ts';

const levels: readonly [DesignKind, Level | null, string][] = [
  ['systematic-review', 1, 'a systematic review'],
  ['randomised-trial', 2, 'a randomised trial'],
  ['cohort', 3, 'a cohort study'],
  ['diagnostic-accuracy', 3, 'diagnostic accuracy'],
  ['non-randomised-trial', 4, 'without randomisation'],
  ['case-control', 4, 'a case-control study'],
  ['case-series', 4, 'a case series'],
  ['case-report', 4, 'a case report'],
  ['guideline', 5, 'a guideline'],
  ['consensus', 5, 'a consensus'],
  ['narrative-review', 5, 'a narrative review'],
  ['laboratory', 5, 'laboratory work'],
  ['criteria', null, 'sets criteria'],
  ['registry-record', null, 'registry record'],
  ['database-record', null, 'database record'],
  ['unknown', null, 'not known'],
];

const of = (kind: DesignKind) => ({ kind, words: 'as it says', provenance: { status: 'case' as const } });

describe('the level of a study', () => {
  it.each(levels)('of design %s is %s, because of "%s"', (kind, level, words) => {
    const derived = deriveLevel({ design: of(kind) });
    expect(derived.level).toBe(level);
    expect(derived.because).toContain(words);
    expect(derived.because).toMatch(/^[A-Z].*\.$/);
  });

  it('is known for every design', () => {
    expect(levels.map(([kind]) => kind).toSorted()).toEqual(DesignKind.options.toSorted());
  });

  it('is what the curator sets, with the reason given', () => {
    const derived = deriveLevel({ design: of('cohort'), level: { value: 2, because: 'Nearly all were followed up.' } });
    expect(derived).toEqual({ level: 2, because: 'Level 2, set by the curator: Nearly all were followed up.' });
  });
});
