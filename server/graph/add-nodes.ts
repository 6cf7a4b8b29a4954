// The nodes of one dossier: works, claims, findings, events and topics.
import type { DossierRecords } from './dossier-records.ts';
import { nodeKey } from './evidence-graph.ts';
import type { EvidenceGraph, NodeAttributes } from './evidence-graph.ts';

/** Adds them to the graph and to the dossier's index of ids. `workKeys`: see mergeWorks. The first record of an id counts. */
export const addNodes = (
  graph: EvidenceGraph,
  dossier: string,
  records: DossierRecords,
  workKeys: ReadonlyMap<string, string>,
): void => {
  const remember = (id: string, key: string) => {
    records.keys.set(id, key);
    records.nodes.push(id);
  };
  const add = (id: string, attributes: NodeAttributes) => {
    const key = nodeKey(dossier, id);
    if (records.keys.has(id) || graph.hasNode(key)) return;
    graph.addNode(key, attributes);
    remember(id, key);
  };
  const caseId = records.loaded.dossier.case;
  for (const [id, record] of records.works) {
    const key = workKeys.get(nodeKey(dossier, id)) ?? nodeKey(dossier, id);
    if (graph.hasNode(key)) {
      const shared = graph.getNodeAttributes(key);
      if (shared.kind !== 'case' && shared.kind !== 'study') continue;
      shared.records[dossier] = record;
    } else {
      graph.addNode(key, { kind: id === caseId ? 'case' : 'study', records: { [dossier]: record } });
    }
    remember(id, key);
  }
  for (const topic of records.topics.values()) add(topic.id, { kind: 'topic', dossier, topic });
  for (const claim of records.claims.values()) add(claim.id, { kind: 'claim', dossier, claim });
  for (const [study, record] of records.works) {
    for (const finding of record.study.findings) add(finding.id, { kind: 'finding', dossier, study, finding });
  }
  for (const event of records.loaded.dossier.timeline.events) add(event.id, { kind: 'event', dossier, event });
};
