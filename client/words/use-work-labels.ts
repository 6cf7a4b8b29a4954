// Short names of works by id, for lists of many.
import { useQuery } from '@tanstack/react-query';
import type { List, WorkSummary } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const labels = (answer: List<WorkSummary>): ReadonlyMap<string, string> =>
  new Map(answer.items.map(({ id, label }) => [id, label]));

/** A work's label, e.g. "George 2009"; its id until known. */
export function useWorkLabels(dossier: string): (id: string) => string {
  const known = useQuery({ ...queries.works(dossier), select: labels }).data ?? NONE;
  return (id) => known.get(id) ?? id;
}
