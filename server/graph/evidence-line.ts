// An evidence line as every answer shows it: the curated record with the level of its study and what was read for the check.
// VA-Spec EvidenceLine; levels after OCEBM 2011.
import type { Claim } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Level, Study } from '../model/study.ts';
import { deriveLevel } from './derive-level.ts';
import { isUnverified } from './is-unverified.ts';

/** `id` is `<claim>--<study>`: there is at most one line between a study and a claim. */
export interface EvidenceLine {
  id: string;
  study: string;
  claim: string;
  /** The import proposes it with its claim, and nobody has judged it: what is not said yet is not known to be missing. */
  proposed: boolean;
  form: Evidence['form'];
  asCited: Evidence['asCited'];
  asChecked: Evidence['asChecked'];
  /** What the check read; `none` where there was nothing to read or nothing was checked. */
  basis: NonNullable<Evidence['asChecked']>['basis'];
  fidelity: Evidence['fidelity'];
  condition: string | null;
  directness: Evidence['directness'];
  indirectIn: string[];
  level: Level | null;
  passages: string[];
  findings: string[];
  reports: Evidence['reports'];
  oneOf: string[];
  /** The check, or everything it rests on, is unverified. */
  unverified: boolean;
}

/** Id of the only evidence line that may be between a claim and a study. */
export const evidenceId = (claim: string, study: string): string => `${claim}--${study}`;

const restsOnNothingVerified = (evidence: Evidence, study: Study): boolean => {
  const used = new Set(evidence.findings);
  const grounds = [
    ...evidence.reports.map((report) => report.provenance),
    ...study.findings.filter((finding) => used.has(finding.id)).map((finding) => finding.provenance),
  ];
  return grounds.length > 0 && grounds.every(isUnverified);
};

/** Resolves an evidence record of one claim against its study. */
export const resolveEvidence = (
  { id: claim, state }: Pick<Claim, 'id' | 'state'>,
  evidence: Evidence,
  study: Study,
): EvidenceLine => ({
  id: evidenceId(claim, evidence.study),
  study: evidence.study,
  claim,
  proposed: state === 'proposed',
  form: evidence.form,
  asCited: evidence.asCited,
  asChecked: evidence.asChecked,
  basis: evidence.asChecked?.basis ?? 'none',
  fidelity: evidence.fidelity,
  condition: evidence.condition,
  directness: evidence.directness,
  indirectIn: [...evidence.indirectIn],
  level: deriveLevel(study).level,
  passages: [...evidence.passages],
  findings: [...evidence.findings],
  reports: [...evidence.reports],
  oneOf: [...(evidence.oneOf ?? [])],
  unverified:
    (evidence.asChecked !== null && isUnverified(evidence.asChecked.provenance)) || restsOnNothingVerified(evidence, study),
});
