// Which passages a selection rests on. Edge ids are `<claim>--<study>` for evidence and `<from>--<kind>--<to>` for others.
import type { PassageUse } from '../../server/api/contract.ts';

/** Ids of the passages, in reading order. `topics` gives the topic of a claim. */
export function passagesOf(
  select: string | null,
  passages: readonly PassageUse[],
  topics: ReadonlyMap<string, string>,
): string[] {
  if (select === null) return [];
  const parts = select.split('--');
  const rests = (passage: PassageUse): boolean => {
    if (parts.length === 2) return passage.evidence.some(({ claim, study }) => claim === parts[0] && study === parts[1]);
    if (parts.length === 3) return parts[1] === 'asserts' && passage.claims.includes(parts[2] ?? '');
    return (
      passage.id === select ||
      passage.claims.includes(select) ||
      passage.events.includes(select) ||
      passage.discrepancies.includes(select) ||
      passage.references.includes(select) ||
      passage.evidence.some(({ claim, study }) => claim === select || study === select) ||
      passage.claims.some((claim) => topics.get(claim) === select)
    );
  };
  return passages.filter(rests).map((passage) => passage.id);
}
