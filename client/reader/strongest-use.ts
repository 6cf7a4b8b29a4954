// What rests on a passage, and the strongest of it: a dispute is what a reader must not miss, then support, then a line
// without sides, then a claim alone, an event, a discrepancy.
import type { EvidenceLine, PassageUse } from '../../server/api/contract.ts';
import type { Basis } from '../address/address.ts';

/** The strongest first. */
export const USES = ['disputes', 'supports', 'neutral', 'claim', 'event', 'discrepancy', 'none'] as const;
export type Use = (typeof USES)[number];

const ORDER = ['disputes', 'supports', 'neutral'] as const;

/** `lines` by id `<claim>--<study>`; directions are read as cited or as checked. */
export function strongestUse(passage: PassageUse, lines: ReadonlyMap<string, EvidenceLine>, basis: Basis): Use {
  const directions = new Set(
    passage.evidence.map(({ claim, study }) => {
      const line = lines.get(`${claim}--${study}`);
      return (basis === 'cited' ? line?.asCited : line?.asChecked)?.direction;
    }),
  );
  const direction = ORDER.find((one) => directions.has(one));
  if (direction) return direction;
  if (claimsOn(passage).length > 0) return 'claim';
  if (passage.events.length > 0) return 'event';
  return passage.discrepancies.length > 0 ? 'discrepancy' : 'none';
}

/** Claims that rest on a passage, by their own words or by those of their evidence; each once. */
export const claimsOn = (passage: PassageUse): string[] => [
  ...new Set([...passage.claims, ...passage.evidence.map((one) => one.claim)]),
];

/** What a click on a passage selects: its claims, or else its events, its discrepancies, the work it refers to, itself. */
export function targetsOf(passage: PassageUse): readonly string[] {
  const rests = [claimsOn(passage), passage.events, passage.discrepancies, passage.references];
  return rests.find((ids) => ids.length > 0) ?? [passage.id];
}
