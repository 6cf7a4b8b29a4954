// What is selected, from the answers that know it: the graph that is drawn first, since it is already there; the full
// graph, the passages and the discrepancies only for what the drawn one does not hold.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { findSelected, type Selected } from './find-selected.ts';

export interface Selection {
  readonly selected: Selected | null;
  /** True until every answer that could know it is there. */
  readonly waiting: boolean;
  /** A question that failed, where nothing else knew the id either. */
  readonly failed: UseQueryResult | null;
}

/** Resolves the selected id of a dossier. */
export function useSelected(dossier: string, id: string): Selection {
  const view = useExplorer((state) => state.view);
  const basis = useExplorer((state) => state.basis);
  const filters = useExplorer((state) => state.filters);
  const drawn = useQuery(queries.graph(dossier, view, basis, filters));
  const inDrawn = findSelected(id, { graphs: [drawn.data], passages: [], discrepancies: [] });
  const enabled = inDrawn === null && !drawn.isPending;
  const full = useQuery({ ...queries.graph(dossier, 'full', null, null), enabled });
  const passages = useQuery({ ...queries.passages(dossier), enabled });
  const discrepancies = useQuery({ ...queries.discrepancies(dossier), enabled });
  if (inDrawn) return { selected: inDrawn, waiting: false, failed: null };
  const found = findSelected(id, {
    graphs: [full.data],
    passages: passages.data?.items ?? [],
    discrepancies: discrepancies.data?.items ?? [],
  });
  const rest = [full, passages, discrepancies];
  return {
    selected: found,
    waiting: drawn.isPending || rest.some((query) => query.isPending && !query.isError),
    failed: rest.find((query) => query.isError) ?? null,
  };
}
