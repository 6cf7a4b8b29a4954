// What the explorer draws when a dossier is opened at its plain address: the studies, as the case cites them.
import { type GraphAnswer, selectView } from '../graph/select-view.ts';
import type { Snapshot } from './snapshot.ts';

/** The answer and its path and query under `/api/v1`, spelt as the explorer asks; null where there is no such dossier. */
export function firstGraph({ graph, layoutOf }: Snapshot, dossier: string): { path: string; value: GraphAnswer } | null {
  const layout = layoutOf(dossier);
  const value = layout === null ? null : selectView(graph, layout, { view: 'studies', basis: 'cited' });
  return value === null ? null : { path: `/dossiers/${dossier}/graph?view=studies&basis=cited`, value };
}
