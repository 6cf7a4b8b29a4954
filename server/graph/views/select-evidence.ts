// The part of a dossier that a view is about: which evidence lines, works and claims answer what is asked.
import type { DossierRecords } from '../dossier-records.ts';
import { edgesOf } from '../evidence-graph.ts';
import type { EdgeAttributes, EvidenceEdge, EvidenceGraph } from '../evidence-graph.ts';
import { isMutual } from '../sentences/relation-sentence.ts';
import { admitsLine, admitsTopic, asksForEvidence, isFiltered } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';

/** Ids are the dossier's own. `edges` are all edges of the dossier, one of two that say the same both ways left out. */
export interface SelectedEvidence {
  lines: EvidenceEdge[];
  works: Set<string>;
  claims: Set<string>;
  edges: EdgeAttributes[];
}

const withoutEchoes = (edges: readonly EdgeAttributes[]): EdgeAttributes[] => {
  const said = new Set<string>();
  return edges.filter((edge) => {
    if (edge.kind !== 'relates' || !isMutual(edge.relation.kind)) return true;
    if (said.has(`${edge.to}--${edge.relation.kind}--${edge.from}`)) return false;
    said.add(edge.id);
    return true;
  });
};

const selectClaims = (
  records: DossierRecords,
  options: ViewOptions,
  lines: readonly EvidenceEdge[],
  edges: readonly EdgeAttributes[],
): Set<string> => {
  const reached = new Set(lines.map((edge) => edge.line.claim));
  if (asksForEvidence(options)) return reached;
  const caseId = records.loaded.dossier.case;
  const asserted = new Set(edges.filter((edge) => edge.kind === 'asserts' && edge.from === caseId).map((edge) => edge.to));
  const claims = [...records.claims.values()].filter(
    ({ id, topic }) => admitsTopic(options, topic) && (options.basis !== 'cited' || reached.has(id) || asserted.has(id)),
  );
  return new Set(claims.map(({ id }) => id));
};

const selectWorks = (records: DossierRecords, options: ViewOptions, lines: readonly EvidenceEdge[]): Set<string> => {
  const works = new Set([records.loaded.dossier.case, ...lines.map((edge) => edge.line.study)]);
  if (isFiltered(options)) return works;
  // Without a filter what the case cites stays in sight, also where nothing of it could be checked; what a curator
  // brings without a line yet is part of all evidence, but of neither basis.
  for (const [id, { study }] of records.works) {
    if (options.basis === undefined || study.role === 'cited' || study.role === 'named') works.add(id);
  }
  return works;
};

/** Selects it. Claims without evidence stay (that is a finding) unless certain evidence is asked for. */
export const selectEvidence = (graph: EvidenceGraph, records: DossierRecords, options: ViewOptions): SelectedEvidence => {
  const edges = withoutEchoes(edgesOf(graph, records));
  const lines = edges.filter(
    (edge) => edge.kind === 'evidence' && admitsLine(edge, records.works.get(edge.from)?.study.role ?? 'outside', options),
  ) as EvidenceEdge[];
  const claims = selectClaims(records, options, lines, edges);
  return { lines, claims, works: selectWorks(records, options, lines), edges };
};
