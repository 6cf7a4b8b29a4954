// The layout of a dossier: where every node of every view stands, worked out once over all of them, so that filters and
// the switch between cited and checked move nothing, and every visit shows the same picture.
import { describeNode } from '../describe-node.ts';
import { edgesOf, findRecords } from '../evidence-graph.ts';
import type { EvidenceGraph } from '../evidence-graph.ts';
import type { NodeFacts } from '../graph-elements.ts';
import { mainTopics } from '../main-topics.ts';
import { claimsInReadingOrder, topicsInReadingOrder } from '../reading-order.ts';
import type { ViewName } from '../views/view-options.ts';
import { type ClaimsLayout, layOutClaims } from './claims-layout.ts';
import { layOutFull } from './full-layout.ts';
import { layOutWhenSeen, type Positions } from './lay-out-when-seen.ts';
import { nodeBox } from './node-box.ts';
import type { NodeBox } from './node-box.ts';
import { isInner, orderStudies } from './order-studies.ts';
import { layOutStudies } from './studies-layout.ts';

/** Everything by id of the node: what it says of itself, how much room it takes, and where it stands in each view. */
export interface DossierLayout {
  dossier: string;
  facts: ReadonlyMap<string, NodeFacts>;
  boxes: ReadonlyMap<string, NodeBox>;
  positions: Readonly<Record<ViewName, Positions>>;
}

/** To a tenth of a unit: enough for a picture, short in an answer, and the same on every machine. */
const rounded = (positions: Positions): Positions =>
  new Map([...positions].map(([id, { x, y }]) => [id, { x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 }]));

/** Lays out the views of a dossier, each when it is first looked at; null where the library has no dossier of that id. Model units, the case at 0,0. */
export const layoutDossier = (graph: EvidenceGraph, dossier: string): DossierLayout | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const caseId = records.loaded.dossier.case;
  const mainTopic = mainTopics(records);
  const facts = new Map<string, NodeFacts>();
  const boxes = new Map<string, NodeBox>();
  for (const id of records.nodes) {
    const node = describeNode(graph, dossier, id, mainTopic);
    if (!node) continue;
    facts.set(id, node);
    boxes.set(id, nodeBox(node));
  }
  const boxOf = (id: string): NodeBox => boxes.get(id) ?? { width: 0, height: 0, above: 0, below: 0 };
  const reading = claimsInReadingOrder(records).filter((id) => facts.get(id)?.kind === 'claim');
  const works = orderStudies(records, mainTopic, topicsInReadingOrder(records, reading));
  const around = works.map((record) => ({ id: record.work.id, inner: isInner(record), box: boxOf(record.work.id) }));
  const events = records.loaded.dossier.timeline.events.map(({ id }) => id).filter((id) => facts.get(id)?.kind === 'event');
  let claims: ClaimsLayout | null = null;
  // The full view stands on that of claims.
  const claimsLayout = (): ClaimsLayout =>
    (claims ??= layOutClaims({
      caseId,
      claims: reading.map((id) => ({ id, topic: records.claims.get(id)?.topic ?? '' })),
      studies: around,
      lines: edgesOf(graph, records)
        .filter((edge) => edge.kind === 'evidence' && edge.from !== caseId)
        // Sorted, because even the last digit of a mean depends on the order in which it is added up.
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((edge) => ({ claim: edge.to, study: edge.from })),
      boxes,
      middle: Math.max(boxOf(caseId).width, ...events.map((id) => boxOf(id).width)),
    }));
  const findings = works.flatMap(({ study }) => study.findings.map(({ id }) => ({ id, study: study.id })));
  const chips = findings.filter(({ id }) => facts.has(id));
  return {
    dossier,
    facts,
    boxes,
    positions: layOutWhenSeen({
      studies: () => rounded(layOutStudies(caseId, boxOf(caseId), around)),
      claims: () => rounded(claimsLayout().positions),
      full: () => rounded(layOutFull({ caseId, findings: chips, events, boxes }, claimsLayout())),
    }),
  };
};
