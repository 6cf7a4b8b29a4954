// A dossier in numbers.
import type { LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { Role } from '../model/study.ts';
import type { DossierSummary } from './contract.ts';

/** @param problems of all dossiers */
export function summariseDossier({ dossier, origin = 'bundled' }: LoadedDossier, problems: readonly Problem[]): DossierSummary {
  const withRole = (role: Role) => dossier.studies.filter((study) => study.role === role).length;
  const withSeverity = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.dossier === dossier.id && problem.severity === severity).length;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    id: dossier.id,
    state: dossier.state,
    origin,
    title: dossier.title,
    case: dossier.case,
    summary: dossier.summary,
    counts: {
      works: dossier.works.length,
      cited: withRole('cited'),
      named: withRole('named'),
      outside: withRole('outside'),
      claims: dossier.claims.length,
      proposed: dossier.claims.filter(({ state }) => state === 'proposed').length,
      evidence: sum(dossier.claims.map((claim) => claim.evidence.length)),
      findings: sum(dossier.studies.map((study) => study.findings.length)),
      passages: dossier.passages.length,
      events: dossier.timeline.events.length,
      discrepancies: dossier.discrepancies.length,
    },
    problems: { errors: withSeverity('error'), warnings: withSeverity('warning') },
  };
}
