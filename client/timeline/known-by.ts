// What could be known by a year: the studies that were published by then, and the claims that rest on them. A study without a
// year is on neither side.
import type { ClaimView, WorkSummary } from '../../server/api/contract.ts';

export interface EvidenceStudy {
  readonly work: WorkSummary;
  /** Claims that have a line from it, whichever way it points. */
  readonly claims: number;
  /** Null where its year is not known. */
  readonly known: boolean | null;
}

export interface KnownBy {
  /** By year, those without one last, then by label. */
  readonly studies: readonly EvidenceStudy[];
  readonly published: number;
  readonly later: number;
  readonly undated: number;
  /** Claims with at least one study in the dossier, and those of them with one that was published by then. */
  readonly claims: number;
  readonly claimsByThen: number;
}

/** First and last year of anything, the case included; null where no year is known. */
export function yearsOf(works: readonly WorkSummary[]): { first: number; last: number; case: number | null } | null {
  const years = works.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return null;
  return {
    first: years.reduce((one, other) => Math.min(one, other)),
    last: years.reduce((one, other) => Math.max(one, other)),
    case: works.find(({ role }) => role === 'case')?.year ?? null,
  };
}

/** A year of publication counts as known in that year. */
export function knownBy(works: readonly WorkSummary[], claims: readonly ClaimView[], by: number): KnownBy {
  const counts = new Map<string, number>();
  for (const { evidence } of claims)
    for (const study of new Set(evidence.map((line) => line.study))) counts.set(study, (counts.get(study) ?? 0) + 1);
  const studies = works
    .filter(({ role }) => role !== 'case')
    .map(
      (work): EvidenceStudy => ({
        work,
        claims: counts.get(work.id) ?? 0,
        known: work.year === null ? null : work.year <= by,
      }),
    )
    .toSorted(
      (one, other) => (one.work.year ?? 9999) - (other.work.year ?? 9999) || one.work.label.localeCompare(other.work.label, 'en'),
    );
  const known = new Set(studies.filter((study) => study.known).map(({ work }) => work.id));
  const resting = claims.filter(({ evidence }) => evidence.length > 0);
  return {
    studies,
    published: known.size,
    later: studies.filter((study) => study.known === false).length,
    undated: studies.filter((study) => study.known === null).length,
    claims: resting.length,
    claimsByThen: resting.filter(({ evidence }) => evidence.some(({ study }) => known.has(study))).length,
  };
}

/** The year of a setting, kept between the first and the last; the year of the case, or the last, by default. */
export function readYear(setting: string | undefined, years: NonNullable<ReturnType<typeof yearsOf>>): number {
  const year = /^\d{4}$/.test(setting ?? '') ? Number(setting) : (years.case ?? years.last);
  return Math.min(years.last, Math.max(years.first, year));
}
