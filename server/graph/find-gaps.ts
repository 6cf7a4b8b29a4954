// What is missing under one claim: evidence, independence, first-hand sources, verified checks, references.
import type { DesignKind } from '../model/study.ts';
import type { ClaimView } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { groupCohorts, linesFor } from './find-support.ts';
import { isCitation } from './is-citation.ts';
import { listWords } from './sentences/quote-statement.ts';

export interface Gap {
  kind:
    | 'no-evidence'
    | 'single-study'
    | 'same-cohort'
    | 'secondary-source'
    | 'unverified-check'
    | 'opinion'
    | 'named-without-reference'
    | 'not-stated';
  sentence: string;
  studies: string[];
}

/** Designs that report what others found. */
const secondHand: ReadonlySet<DesignKind> = new Set(['guideline', 'consensus', 'narrative-review', 'database-record']);

/** Of several studies of which the case means one, only the first counts. */
const countOnce = (lines: readonly EvidenceLine[]): string[] => {
  const counted: string[] = [];
  for (const { study, oneOf } of lines) if (!oneOf.some((other) => counted.includes(other))) counted.push(study);
  return counted;
};

/** The gaps of one claim, each kind at most once but for `secondary-source`, which has two readings. */
export const findGaps = (records: DossierRecords, claim: ClaimView): Gap[] => {
  const names = (studies: readonly string[]): string =>
    listWords(studies.map((study) => records.works.get(study)?.label ?? study));
  const gaps: Gap[] = [];
  const add = (kind: Gap['kind'], studies: readonly string[], sentence: string) =>
    void gaps.push({ kind, sentence, studies: [...new Set(studies)] });
  const where = (found: (line: EvidenceLine) => boolean): string[] => claim.evidence.filter(found).map(({ study }) => study);
  const design = (study: string): DesignKind => records.works.get(study)?.study.design.kind ?? 'unknown';

  if (claim.kind === 'opinion') add('opinion', [], 'It is put forward as an opinion.');
  if (claim.evidence.length === 0) {
    const own = claim.events.length > 0 ? ' It rests on what was observed in the case itself.' : '';
    add('no-evidence', [], `No study is cited for it, and none was brought.${own}`);
  }
  const speaking = linesFor(claim.evidence);
  const pro = countOnce(speaking);
  if (pro.length === 1) add('single-study', pro, `Only one study speaks for it: ${names(pro)}.`);
  if (pro.length > 1 && groupCohorts(records, speaking).length === 1) {
    add('same-cohort', pro, `The studies that speak for it, ${names(pro)}, share patients: they count as one.`);
  }
  if (pro.length > 0 && pro.every((study) => secondHand.has(design(study)))) {
    add('secondary-source', pro, `It is supported only by sources that report what others found: ${names(pro)}.`);
  }
  const relayed = where((line) => line.basis === 'secondary-source' || line.fidelity?.label === 'indirect-source');
  if (relayed.length > 0) {
    add('secondary-source', relayed, `What ${names(relayed)} reported is known here at second hand only.`);
  }
  const unchecked = where((line) => line.unverified || (isCitation(line) && line.asChecked === null));
  if (unchecked.length > 0) {
    add('unverified-check', unchecked, `What ${names(unchecked)} found was not verified.`);
  }
  const named = where((line) => isCitation(line) && records.works.get(line.study)?.study.role === 'named');
  if (named.length > 0) {
    add('named-without-reference', named, `${names(named)} ${named.length === 1 ? 'is' : 'are'} named without a reference.`);
  }
  const vague = claim.evidence.filter(({ oneOf }) => oneOf.length > 0).flatMap(({ study, oneOf }) => [study, ...oneOf]);
  if (vague.length > 0) add('not-stated', vague, `The case does not state which of ${names([...new Set(vague)])} it means.`);
  return gaps;
};
