// Layout of the view of claims, a butterfly: the case in the middle, claims as cards in columns left and right of it, topic
// by topic, and the studies they rest on in columns outside of them: what the case cites nearer, what a curator brings further.
import type { Position } from '../graph-elements.ts';
import { chooseClaimColumns, chooseStudyColumns } from './choose-shape.ts';
import { blockGap, claimBlocks } from './claim-blocks.ts';
import { fillColumns } from './fill-columns.ts';
import type { NodeBox } from './node-box.ts';
import { orderSide, studyGap } from './order-side.ts';

interface PlacedStudy {
  id: string;
  /** Cited or named by the case. */
  inner: boolean;
}

export interface ClaimsLayoutInput {
  caseId: string;
  /** In reading order. */
  claims: readonly { id: string; topic: string }[];
  /** In the order they go round the case. */
  studies: readonly PlacedStudy[];
  lines: readonly { claim: string; study: string }[];
  boxes: ReadonlyMap<string, NodeBox>;
  /** Width to keep free in the middle for the case and the events of the full view. */
  middle: number;
}

/** Positions by id, and where the outermost columns end on both sides. */
export interface ClaimsLayout {
  positions: Map<string, Position>;
  left: number;
  right: number;
}

/** Between the middle and the claims, between columns of claims, between claims and studies, between columns of studies. */
const gaps = { middle: 34, claims: 40, studies: 100, outer: 28 };
const cardWidth = 220;
const studyWidth = 105;
/** Columns of claims are taken to be at least this high: the least room for studies beside them. */
const lowest = 320;

const roomOf = (studies: readonly PlacedStudy[], boxes: ReadonlyMap<string, NodeBox>): number =>
  studies.reduce((sum, { id }) => sum + (boxes.get(id)?.height ?? 0) + studyGap, 0);

/** Side of each study, -1 left and 1 right: where most of its lines are; without lines, where there is more room. */
const chooseSides = (input: ClaimsLayoutInput, sideOf: ReadonlyMap<string, number>): Map<string, number> => {
  const balance = new Map<string, number>();
  for (const { claim, study } of input.lines) balance.set(study, (balance.get(study) ?? 0) + (sideOf.get(claim) ?? 0));
  const sides = new Map<string, number>();
  let tilt = 0;
  const settle = (id: string, side: number) => {
    sides.set(id, side);
    tilt += side * (input.boxes.get(id)?.height ?? 0);
  };
  for (const { id } of input.studies) if (balance.get(id)) settle(id, Math.sign(balance.get(id) ?? 0));
  for (const { id } of input.studies) if (!sides.has(id)) settle(id, tilt > 0 ? -1 : 1);
  return sides;
};

/** Lays it out. Depends on the order of claims, studies and lines, and on nothing else. */
export const layOutClaims = (input: ClaimsLayoutInput): ClaimsLayout => {
  const { boxes, claims, lines } = input;
  const cards = claimBlocks(claims, boxes, Number.POSITIVE_INFINITY).reduce((sum, { height }) => sum + height + blockGap, 0);
  const halves = [true, false].map(
    (inner) =>
      roomOf(
        input.studies.filter((study) => study.inner === inner),
        boxes,
      ) / 2,
  );
  const middle = input.middle + 2 * (gaps.middle + gaps.studies);
  const card = cardWidth + gaps.claims;
  const column = studyWidth + gaps.outer;
  const columns = chooseClaimColumns({ cards, lowest, rooms: [...halves, ...halves], middle, card, column });
  const filled = fillColumns(claims, lines, boxes, { columns, height: Math.max(cards / (2 * columns), lowest) });

  const wings = [
    { side: -1, columns: filled.left },
    { side: 1, columns: filled.right },
  ];
  const sideOf = new Map(
    wings.flatMap((wing) => wing.columns.flat().flatMap((block) => block.claims.map((id): [string, number] => [id, wing.side]))),
  );
  const sides = chooseSides(input, sideOf);
  const groups = wings.flatMap(({ side }) =>
    [true, false].map((inner) => input.studies.filter((study) => sides.get(study.id) === side && study.inner === inner)),
  );
  const rooms = groups.map((group) => roomOf(group, boxes));
  const shape = chooseStudyColumns(rooms, Math.max(filled.tallest, lowest), middle + 2 * columns * card, column);

  const positions = new Map<string, Position>([[input.caseId, { x: 0, y: 0 }]]);
  const [left = 0, right = 0] = wings.map((wing, at) => {
    const ordered = orderSide({
      columns: wing.columns,
      studies: [2 * at, 2 * at + 1].map((i) => ({
        ids: groups[i]?.map(({ id }) => id) ?? [],
        columns: shape.studies[i] ?? 0,
      })),
      lines: lines.filter(({ claim, study }) => sideOf.get(claim) === wing.side && sides.get(study) === wing.side),
      boxes,
    });
    let x = input.middle / 2 + gaps.middle;
    const put = (ids: readonly string[], gap: number) => {
      if (ids.length === 0) return;
      const width = Math.max(...ids.map((id) => boxes.get(id)?.width ?? 0));
      for (const id of ids) positions.set(id, { x: wing.side * (x + width / 2), y: ordered.heights.get(id) ?? 0 });
      x += width + gap;
    };
    wing.columns.forEach((blocks, i) => {
      const ids = blocks.flatMap(({ heading, claims: own }) => (heading === null ? own : [heading, ...own]));
      put(ids, i === wing.columns.length - 1 ? gaps.studies : gaps.claims);
    });
    for (const ids of ordered.studies) put(ids, gaps.outer);
    return x;
  });
  return { positions, left, right };
};
