// Search hits by kind, each kind in the order of its best hit, and what choosing a hit does to the address.
import type { SearchHit } from '../../server/api/contract.ts';
import type { Address } from '../address/address.ts';

export type HitKind = SearchHit['kind'];

export const hitKindWords: Readonly<Record<HitKind, string>> = {
  claim: 'Claims',
  work: 'Studies',
  finding: 'Findings',
  passage: 'Passages',
};

export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly SearchHit[];
}

/** Ranked hits in groups; within a group the rank stays. Flattening the groups gives the order of the arrow keys. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** A claim is drawn in the view of claims, a finding in the full one; a passage is shown where its words stand. */
export function stepTo(hit: SearchHit): Partial<Address> {
  switch (hit.kind) {
    case 'claim':
      return { select: hit.node ?? hit.id, view: 'claims', focus: null };
    case 'finding':
      return { select: hit.node ?? hit.id, view: 'full', focus: null };
    case 'work':
      return { select: hit.node ?? hit.id, focus: null };
    case 'passage':
      return { select: hit.id, pane: 'reader' };
  }
}
