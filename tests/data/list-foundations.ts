// Every statement of provenance inside a record, with the path to it, those under `also` included.
import type { SingleProvenance } from '../../server/model/provenance.ts';

export interface Foundation {
  path: string;
  provenance: SingleProvenance;
}

const words = new Set(['verified', 'derived', 'case', 'unverified', 'not-found']);

const isProvenance = (value: object): value is SingleProvenance =>
  'status' in value && typeof value.status === 'string' && words.has(value.status);

/** Walks a record of any shape. A standing has a `status` too, but of other words. */
export const listFoundations = (record: unknown, path: string): Foundation[] => {
  if (record === null || typeof record !== 'object') return [];
  const below = Object.entries(record).flatMap(([key, value]) => listFoundations(value, `${path}.${key}`));
  return isProvenance(record) ? [{ path, provenance: record }, ...below] : below;
};
