// A work in full, but for its formatted citation: the record, what rests on what, what it reports and where it is used.
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/provenance.ts';
import type { PrintedReference, Study } from '../model/study.ts';
import type { Work } from '../model/work.ts';
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { findPlaces } from './find-places.ts';
import { summariseWork } from './summarise-work.ts';
import type { WorkSummary } from './summarise-work.ts';

export interface WorkDescription extends WorkSummary {
  record: Work;
  recordProvenance: Study['record'];
  identifiers: Study['identifiers'];
  candidates: Study['candidates'];
  printedReference: (PrintedReference & { exact: string }) | null;
  namedIn: string[];
  population: NonNullable<Study['population']> | null;
  intervention: NonNullable<Study['intervention']> | null;
  comparator: NonNullable<Study['comparator']> | null;
  setting: NonNullable<Study['setting']> | null;
  findings: Finding[];
  conclusion: NonNullable<Study['conclusion']> | null;
  independence: { study: string; kind: string; words: string }[];
  notes: string[];
  uses: EvidenceLine[];
  places: Place[];
}

/** What stands between this study and others, told on either side; one remark a pair and kind. */
const describeIndependence = (records: DossierRecords, study: Study): WorkDescription['independence'] => {
  const own = study.independence.map(({ study: other, kind, words }) => ({ study: other, kind, words }));
  const told = new Set(own.map((remark) => `${remark.kind}--${remark.study}`));
  const others = [...records.works.values()].flatMap(({ study: other }) =>
    other.independence
      .filter((remark) => remark.study === study.id && !told.has(`${remark.kind}--${other.id}`))
      .map(({ kind, words }) => ({ study: other.id, kind, words })),
  );
  return [...own, ...others];
};

const describePrinted = (records: DossierRecords, study: Study): WorkDescription['printedReference'] => {
  if (!study.printedReference) return null;
  return { ...study.printedReference, exact: records.passages.get(study.printedReference.passage)?.exact ?? '' };
};

/** One work of a dossier; null where there is none of that id. */
export const describeWork = (graph: EvidenceGraph, dossier: string, id: string): WorkDescription | null => {
  const records = findRecords(graph, dossier);
  const record = records?.works.get(id);
  const key = records?.keys.get(id);
  if (!records || !record || key === undefined) return null;
  const { study } = record;
  const uses: EvidenceLine[] = [];
  graph.forEachOutEdge(key, (_, edge) => {
    if (edge.kind === 'evidence' && edge.dossier === dossier) uses.push(edge.line);
  });
  const described = {
    ...summariseWork(record),
    record: record.work,
    recordProvenance: study.record,
    identifiers: study.identifiers,
    candidates: study.candidates,
    printedReference: describePrinted(records, study),
    namedIn: study.namedIn ?? [],
    population: study.population ?? null,
    intervention: study.intervention ?? null,
    comparator: study.comparator ?? null,
    setting: study.setting ?? null,
    findings: study.findings,
    conclusion: study.conclusion ?? null,
    independence: describeIndependence(records, study),
    notes: study.notes,
    uses,
  };
  return { ...described, places: findPlaces(records, described) };
};
