// What became of the evidence items of an export, in sentences: every item is accounted for.
import type { CivicItem } from './civic-item.ts';
import type { CivicClaim } from './join-items.ts';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A sentence on all of them, and one on each kind of joining that happened. */
export function tellJoined(items: readonly CivicItem[], claims: readonly CivicClaim[], studies: number): string[] {
  const lines = claims.flatMap((claim) => claim.lines);
  const shared = claims.filter((claim) => claim.lines.length > 1).length;
  const several = lines.filter((line) => line.items.length > 1);
  const divided = lines.filter(({ isDivided }) => isDivided);
  const sideless = items.filter(({ direction }) => direction === 'neutral').length;
  const inLines = several.reduce((sum, line) => sum + line.items.length, 0);
  return [
    `${count(items.length, 'evidence item')} became ${count(claims.length, 'claim')}, ${count(studies, 'study', 'studies')} and ${count(lines.length, 'line')} of evidence.`,
    ...(shared > 0 ? [`${count(shared, 'claim has', 'claims have')} evidence from more than one study.`] : []),
    ...(several.length > 0
      ? [`${count(several.length, 'line holds', 'lines hold')} several items of one study: ${inLines} items.`]
      : []),
    ...(divided.length > 0
      ? [
          `The items of ${count(divided.length, 'line')} take both sides: ${divided.length === 1 ? 'it is' : 'they are'} neutral, and says so.`,
        ]
      : []),
    ...(sideless > 0
      ? [`${count(sideless, 'item takes', 'items take')} no side and ${sideless === 1 ? 'is' : 'are'} neutral.`]
      : []),
    'Directions are those of CIViC, known here at second hand; its levels and stars are kept in words.',
  ];
}
