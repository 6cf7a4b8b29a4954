// Layout of the full view: the view of claims, with the findings as chips outside of their studies and the patient's course
// from top to bottom through the middle.
import type { Position } from '../graph-elements.ts';
import type { ClaimsLayout } from './claims-layout.ts';
import type { NodeBox } from './node-box.ts';
import { spreadAlong } from './spread-along.ts';

export interface FullLayoutInput {
  caseId: string;
  /** With the study that reports each. */
  findings: readonly { id: string; study: string }[];
  /** In the order in which they happened. */
  events: readonly string[];
  boxes: ReadonlyMap<string, NodeBox>;
}

const chipGap = 9;
const columnGap = 26;
const eventGap = 14;
const caseGap = 26;
/** Columns of chips may be this much higher than the columns of claims. */
const slack = 1.5;

const extent = (positions: ReadonlyMap<string, Position>): number => {
  let furthest = 0;
  for (const { y } of positions.values()) furthest = Math.max(furthest, Math.abs(y));
  return furthest;
};

/** Events beneath the case, or where that would reach too far down, the earlier ones above it and the later beneath. */
const placeEvents = (input: FullLayoutInput, half: number): Map<string, Position> => {
  const { events, boxes, caseId } = input;
  const room = events.map((id) => (boxes.get(id)?.height ?? 0) + eventGap);
  const total = room.reduce((sum, height) => sum + height, 0);
  const below = (boxes.get(caseId)?.below ?? 0) + caseGap;
  const above = (boxes.get(caseId)?.above ?? 0) + caseGap;
  let earlier = 0;
  let up = 0;
  if (below + total > half) {
    while (earlier < events.length && above + up + (room[earlier] ?? 0) <= (above + below + total) / 2)
      up += room[earlier++] ?? 0;
  }
  const positions = new Map<string, Position>();
  let y = earlier === 0 ? below : -above - up + eventGap;
  events.forEach((id, i) => {
    if (i === earlier) y = below;
    const height = boxes.get(id)?.height ?? 0;
    positions.set(id, { x: 0, y: y + height / 2 });
    y += height + eventGap;
  });
  return positions;
};

const placeFindings = (input: FullLayoutInput, claims: ClaimsLayout, side: -1 | 1, half: number): Map<string, Position> => {
  const { boxes } = input;
  const at = (study: string): Position => claims.positions.get(study) ?? { x: 0, y: 0 };
  const own = input.findings
    .filter(({ study }) => Math.sign(at(study).x) === side)
    // Chips of one study stand together, in the order in which it reports them.
    .map((finding, i) => ({ ...finding, i }))
    .toSorted((a, b) => at(a.study).y - at(b.study).y || (a.study < b.study ? -1 : a.study > b.study ? 1 : a.i - b.i));
  const total = own.reduce((sum, { id }) => sum + (boxes.get(id)?.height ?? 0) + chipGap, 0);
  const columns = Math.max(1, Math.ceil(total / (2 * half * slack)));
  const positions = new Map<string, Position>();
  let x = side === -1 ? claims.left : claims.right;
  for (let column = 0; column < columns; column++) {
    const chips = own.filter((_, i) => i % columns === column);
    const width = Math.max(0, ...chips.map(({ id }) => boxes.get(id)?.width ?? 0));
    const items = chips.map(({ id, study }) => {
      const height = boxes.get(id)?.height ?? 0;
      return { ideal: at(study).y, before: height / 2, after: height / 2 };
    });
    spreadAlong(items, chipGap).forEach((y, i) => positions.set(chips[i]?.id ?? '', { x: side * (x + width / 2), y }));
    x += width + columnGap;
  }
  return positions;
};

/** Positions of everything: those of the view of claims, unmoved, and those of findings and events. */
export const layOutFull = (input: FullLayoutInput, claims: ClaimsLayout): Map<string, Position> => {
  const half = extent(claims.positions) + 60;
  const wide: ClaimsLayout = { ...claims, left: claims.left + 50, right: claims.right + 50 };
  const events = placeEvents(input, half);
  const reach = Math.max(half, extent(events) + 30);
  return new Map([
    ...claims.positions,
    ...events,
    ...placeFindings(input, wide, -1, reach),
    ...placeFindings(input, wide, 1, reach),
  ]);
};
