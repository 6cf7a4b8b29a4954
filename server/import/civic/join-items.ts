// Evidence items of one proposition are one claim, and those of them that are from one study are one line of evidence: a study counts once,
// however many items were made of it.
import type { Direction } from '../../model/evidence.ts';
import type { CivicItem } from './civic-item.ts';
import { keyOfSource } from './read-civic-source.ts';

/** The items of one study on one proposition. */
export interface CivicLine {
  source: CivicItem['source'];
  items: readonly CivicItem[];
  direction: Direction;
  /** The items take both sides. */
  isDivided: boolean;
}

export interface CivicClaim {
  /** The first item: all of them are about the same. */
  proposition: CivicItem;
  lines: readonly CivicLine[];
}

const keyOf = ({ profile, disease, therapies, interaction, type, significance }: CivicItem): string =>
  JSON.stringify([profile, disease, therapies, interaction, type, significance]).toLowerCase();

function groupBy<T>(list: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Both sides make neutral; one side and items that take none make that side. */
function joinDirections(items: readonly CivicItem[]): Pick<CivicLine, 'direction' | 'isDivided'> {
  const sides = new Set(items.map(({ direction }) => direction));
  const isDivided = sides.has('supports') && sides.has('disputes');
  if (isDivided) return { direction: 'neutral', isDivided };
  return { direction: sides.has('supports') ? 'supports' : sides.has('disputes') ? 'disputes' : 'neutral', isDivided };
}

/** The claims, in the order of the items. Every item is in one line of one claim. */
export const joinItems = (items: readonly CivicItem[]): CivicClaim[] =>
  groupBy(items, keyOf).flatMap((about): CivicClaim[] => {
    const [proposition] = about;
    if (proposition === undefined) return [];
    const lines = groupBy(about, ({ source }) => keyOfSource(source)).flatMap((same): CivicLine[] => {
      const [first] = same;
      return first === undefined ? [] : [{ source: first.source, items: same, ...joinDirections(same) }];
    });
    return [{ proposition, lines }];
  });
