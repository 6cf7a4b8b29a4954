// The edges of one dossier. Ids are `<claim>--<study>` for evidence and `<from>--<kind>--<to>` for the others.
import type { Claim } from '../model/claim.ts';
import type { Direction } from '../model/evidence.ts';
import { citeIntent } from './cite-intent.ts';
import type { DossierRecords } from './dossier-records.ts';
import { nodeKey } from './evidence-graph.ts';
import type { EdgeAttributes, EvidenceGraph } from './evidence-graph.ts';
import { resolveEvidence } from './evidence-line.ts';

type Add = (edge: EdgeAttributes) => void;

const addAssertions = (add: Add, dossier: string, records: DossierRecords, claim: Claim): void => {
  if (claim.voice === 'curator') return; // a curator's claim stands on the case's words, but nobody else states it
  const passages = new Map<string, string[]>();
  for (const id of claim.passages) {
    const work = records.passages.get(id)?.work;
    if (work !== undefined) passages.set(work, [...(passages.get(work) ?? []), id]);
  }
  for (const [work, ids] of passages) {
    const id = `${work}--asserts--${claim.id}`;
    add({ kind: 'asserts', dossier, id, from: work, to: claim.id, passages: ids, voice: claim.voice });
  }
};

const addEvidence = (add: Add, dossier: string, records: DossierRecords, claim: Claim): void => {
  for (const evidence of claim.evidence) {
    const record = records.works.get(evidence.study);
    if (!record) continue;
    const line = resolveEvidence(claim, evidence, record.study);
    add({ kind: 'evidence', dossier, id: line.id, from: line.study, to: claim.id, line, topic: claim.topic });
    for (const finding of new Set(line.findings)) {
      const direction = line.asChecked?.direction ?? 'neutral';
      const id = `${finding}--bears-on--${claim.id}`;
      add({ kind: 'bears-on', dossier, id, from: finding, to: claim.id, direction, because: null, line: line.id });
    }
  }
};

const addWorks = (add: Add, dossier: string, records: DossierRecords, cited: ReadonlyMap<string, Direction[]>): void => {
  const from = records.loaded.dossier.case;
  for (const [id, { study }] of records.works) {
    for (const { id: finding } of study.findings) {
      add({ kind: 'reports', dossier, id: `${id}--reports--${finding}`, from: id, to: finding });
    }
    if (study.role === 'cited' || study.role === 'named') {
      const intent = citeIntent(study.design.kind, cited.get(id) ?? []);
      const citationNumber = study.citationNumber ?? null;
      add({ kind: 'cites', dossier, id: `${from}--cites--${id}`, from, to: id, citationNumber, intent });
    }
    for (const { study: other, kind, words } of study.independence) {
      if (kind !== 'same-cohort' && kind !== 'overlapping-cohort') continue;
      // Told on one side or on both, it is one fact: the smaller id stands first.
      const [a, b] = id < other ? [id, other] : [other, id];
      add({ kind: 'same-cohort', dossier, id: `${a}--same-cohort--${b}`, from: a, to: b, words, overlap: kind });
    }
  }
};

/** Adds them to the graph and to the dossier's list of edges. The nodes must be there. */
export const addEdges = (graph: EvidenceGraph, dossier: string, records: DossierRecords): void => {
  const add: Add = (edge) => {
    const source = records.keys.get(edge.from);
    const target = records.keys.get(edge.to);
    const key = nodeKey(dossier, edge.id);
    if (source === undefined || target === undefined || graph.hasEdge(key)) return;
    graph.addEdgeWithKey(key, source, target, edge);
    records.edges.push(key);
  };
  const cited = new Map<string, Direction[]>();
  for (const claim of records.claims.values()) {
    for (const { study, asCited } of claim.evidence) {
      if (!asCited) continue;
      const directions = cited.get(study);
      if (directions) directions.push(asCited.direction);
      else cited.set(study, [asCited.direction]);
    }
  }
  addWorks(add, dossier, records, cited);
  for (const claim of records.claims.values()) {
    addAssertions(add, dossier, records, claim);
    addEvidence(add, dossier, records, claim);
    add({ kind: 'about', dossier, id: `${claim.id}--about--${claim.topic}`, from: claim.id, to: claim.topic });
    for (const relation of claim.relations) {
      const id = `${claim.id}--${relation.kind}--${relation.to}`;
      add({ kind: 'relates', dossier, id, from: claim.id, to: relation.to, relation });
    }
  }
  for (const event of records.loaded.dossier.timeline.events) {
    for (const { claim, direction, because } of event.bearsOn) {
      const id = `${event.id}--bears-on--${claim}`;
      add({ kind: 'bears-on', dossier, id, from: event.id, to: claim, direction, because, line: null });
    }
  }
};
