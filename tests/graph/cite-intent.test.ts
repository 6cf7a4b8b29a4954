// Why a work is cited, as a property of CiTO.
import { expect, it } from 'vitest';
import { citeIntent } from '../../server/graph/cite-intent.ts';
import type { Direction } from '../../server/model/evidence.ts';
import type { DesignKind } from '../../server/model/study.ts';

it.each<[DesignKind, Direction[], string]>([
  ['cohort', [], 'cito:cites'],
  ['cohort', ['supports', 'neutral'], 'cito:citesAsEvidence'],
  ['cohort', ['neutral'], 'cito:citesForInformation'],
  ['cohort', ['disputes', 'neutral'], 'cito:disagreesWith'],
  ['cohort', ['supports', 'disputes'], 'cito:discusses'],
  ['guideline', ['supports'], 'cito:citesAsAuthority'],
  ['consensus', ['supports'], 'cito:citesAsAuthority'],
  ['guideline', ['neutral'], 'cito:citesForInformation'],
  ['criteria', ['supports'], 'cito:usesMethodIn'],
])('a work of design %s cited as %j is %s', (design, directions, intent) => {
  expect(citeIntent(design, directions)).toBe(intent);
});
