// The citation fidelity report: every citation of the case with the words on both sides and the verdict between them.
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Study } from '../model/study.ts';
import { countVerdicts } from './count-verdicts.ts';
import type { FidelityTotals } from './count-verdicts.ts';
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isCitation } from './is-citation.ts';
import { linesOfClaim } from './lines-of-claim.ts';
import { viewPassages } from './passage-view.ts';
import type { PassageView } from './passage-view.ts';
import { claimsInReadingOrder } from './reading-order.ts';
import { summariseWork } from './summarise-work.ts';
import type { WorkSummary } from './summarise-work.ts';

export interface CitationCheck
  extends Pick<
    EvidenceLine,
    'id' | 'claim' | 'proposed' | 'form' | 'asCited' | 'asChecked' | 'basis' | 'condition' | 'oneOf' | 'unverified'
  > {
  label: string;
  statement: string;
  topic: string;
  study: WorkSummary;
  citing: PassageView[];
  source: {
    reports: Evidence['reports'];
    findings: Finding[];
    conclusion: NonNullable<Study['conclusion']> | null;
    quotations: PassageView[];
  };
  verdict: Evidence['fidelity'];
}

export interface FidelityReport {
  /** Lines of the citations, in reading order of their claims; described one page at a time. */
  citations: EvidenceLine[];
  totals: FidelityTotals;
  discrepancies: (Pick<Discrepancy, 'id' | 'kind' | 'severity'> & { title: string })[];
}

/** One citation with everything needed to judge it; null for a line that is none, or whose study or claim is not there. */
export const describeCitation = (records: DossierRecords, line: EvidenceLine): CitationCheck | null => {
  const record = records.works.get(line.study);
  const claim = records.claims.get(line.claim);
  if (!record || !claim || !isCitation(line)) return null;
  const quoted = viewPassages(records, line.passages);
  const caseId = records.loaded.dossier.case;
  const used = new Set(line.findings);
  const { id, proposed, form, asCited, asChecked, basis, condition, oneOf, unverified } = line;
  return {
    id,
    claim: claim.id,
    label: claim.label,
    statement: claim.statement,
    topic: claim.topic,
    study: summariseWork(record),
    form,
    citing: quoted.filter(({ work }) => work === caseId),
    source: {
      reports: line.reports,
      findings: record.study.findings.filter((finding) => used.has(finding.id)),
      conclusion: record.study.conclusion ?? null,
      quotations: quoted.filter(({ work }) => work !== caseId),
    },
    proposed,
    asCited,
    asChecked,
    verdict: line.fidelity,
    basis,
    condition,
    oneOf,
    unverified,
  };
};

/** The report of a dossier; null where the library has none of that id. A consistency check that held is no discrepancy. */
export const reportFidelity = (graph: EvidenceGraph, dossier: string): FidelityReport | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const citations = claimsInReadingOrder(records)
    .flatMap((claim) => linesOfClaim(graph, records, claim))
    .filter(isCitation);
  const discrepancies = records.loaded.dossier.discrepancies
    .filter(({ kind }) => kind !== 'consistency-check')
    .map(({ id, kind, severity, what }) => ({ id, kind, severity, title: what }));
  return { citations, totals: countVerdicts(citations), discrepancies };
};
