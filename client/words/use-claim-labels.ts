// Short names of claims by id, for lists of many.
import { useQuery } from '@tanstack/react-query';
import type { ClaimView, List } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const labels = (answer: List<ClaimView>): ReadonlyMap<string, string> =>
  new Map(answer.items.map(({ id, label }) => [id, label]));

/** A claim's label; its id until known. */
export function useClaimLabels(dossier: string): (id: string) => string {
  const known = useQuery({ ...queries.claims(dossier), select: labels }).data ?? NONE;
  return (id) => known.get(id) ?? id;
}
