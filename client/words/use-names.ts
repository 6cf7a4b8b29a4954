// Names by id, for links: nodes from the full graph, discrepancies from their list; both answers are shared by the panels.
import { useQuery } from '@tanstack/react-query';
import type { DiscrepancyView, GraphAnswer, List } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';

const NONE: ReadonlyMap<string, string> = new Map();

const ofNodes = (answer: GraphAnswer): ReadonlyMap<string, string> =>
  new Map(answer.elements.nodes.map(({ data }) => [data.id, data.kind === 'claim' ? data.statement : data.label]));
const ofDiscrepancies = (answer: List<DiscrepancyView>): ReadonlyMap<string, string> =>
  new Map(answer.items.map((one) => [one.id, one.what]));

/** A claim by its statement, a discrepancy by what is wrong, anything else by its label; the id itself until known. */
export function useNames(): (id: string) => string {
  const dossier = useExplorer((state) => state.dossier);
  const enabled = dossier !== null;
  const nodes = useQuery({ ...queries.graph(dossier ?? '', 'full', null, null), enabled, select: ofNodes }).data ?? NONE;
  const discrepancies = useQuery({ ...queries.discrepancies(dossier ?? ''), enabled, select: ofDiscrepancies }).data ?? NONE;
  return (id) => nodes.get(id) ?? discrepancies.get(id) ?? id;
}
