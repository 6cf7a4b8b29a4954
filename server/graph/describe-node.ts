// What a node of the graph says of itself in an answer, without its size and place.
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph, NodeAttributes } from './evidence-graph.ts';
import { deriveLevel } from './derive-level.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import { findingLabel, findingWords } from './finding-words.ts';
import type { NodeFacts } from './graph-elements.ts';
import { isUnverified } from './is-unverified.ts';
import { workIsUnverified } from './summarise-work.ts';
import { workYear } from './work-label.ts';

const describeWork = (records: DossierRecords, { work, study, label }: WorkRecord, topic: string | null): NodeFacts => {
  const base = { id: work.id, label, year: workYear(work), unverified: workIsUnverified(study) };
  if (work.id === records.loaded.dossier.case) return { ...base, kind: 'case', title: work.title ?? label };
  return {
    ...base,
    kind: 'study',
    role: study.role,
    title: work.title ?? null,
    citationNumber: study.citationNumber ?? null,
    level: deriveLevel(study).level,
    design: study.design.words,
    n: study.population?.n ?? null,
    topic,
  };
};

/** A claim is unverified where none of its words could be found in the text that was attached, or where it has none. */
const claimIsUnverified = (records: DossierRecords, passages: readonly string[]): boolean =>
  passages.every((id) => records.loaded.anchors.get(id)?.state === 'missing');

const describe = (records: DossierRecords, node: Exclude<NodeAttributes, { records: unknown }>): NodeFacts => {
  switch (node.kind) {
    case 'claim': {
      const { id, label, statement, topic, kind, voice, passages } = node.claim;
      const unverified = claimIsUnverified(records, passages);
      return { id, label, unverified, kind: 'claim', statement, topic, claimKind: kind, voice };
    }
    case 'finding': {
      const { finding, study } = node;
      const unverified = isUnverified(finding.provenance);
      return { id: finding.id, label: findingLabel(finding), unverified, kind: 'finding', study, words: findingWords(finding) };
    }
    case 'event': {
      const { id, label, kind, whenWords, summary, provenance } = node.event;
      return { id, label, unverified: isUnverified(provenance), kind: 'event', eventKind: kind, when: whenWords, summary };
    }
    case 'topic':
      return { ...node.topic, unverified: false, kind: 'topic' };
  }
};

/** The node that a dossier knows by this id, or null. `topics`: main topic of each study (see mainTopics). */
export const describeNode = (
  graph: EvidenceGraph,
  dossier: string,
  id: string,
  topics: ReadonlyMap<string, string>,
): NodeFacts | null => {
  const records = findRecords(graph, dossier);
  const key = records?.keys.get(id);
  if (!records || key === undefined) return null;
  const node = graph.getNodeAttributes(key);
  if (!('records' in node)) return describe(records, node);
  const record = node.records[dossier];
  return record ? describeWork(records, record, topics.get(id) ?? null) : null;
};
