// Layout of the view of claims, a butterfly: the case in the middle, claims as cards in columns left and right of it, topic
// by topic, and the studies they rest on in columns outside of them: what the case cites nearer, what a curator brings further.
import type { Position } from '../graph-elements.ts';
import { assignColumns } from './assign-columns.ts';
import { blockGap, claimBlocks } from './claim-blocks.ts';
import type { ClaimBlock } from './claim-blocks.ts';
import type { NodeBox } from './node-box.ts';
import { orderSide, studyGap } from './order-side.ts';

export interface ClaimsLayoutInput {
  caseId: string;
  /** In reading order. */
  claims: readonly { id: string; topic: string }[];
  /** In the order they go round the case; `inner` for what the case cites or names. */
  studies: readonly { id: string; inner: boolean }[];
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

const aspect = 1.4;
const mostColumns = 12;
/** Between the middle and the claims, between columns of claims, between claims and studies, between columns of studies. */
const gaps = { middle: 34, claims: 40, studies: 100, outer: 28 };
/** Columns of claims are taken to be at least this high: the least room for studies beside them. */
const lowest = 320;

const widest = (ids: readonly string[], boxes: ReadonlyMap<string, NodeBox>): number =>
  Math.max(0, ...ids.map((id) => boxes.get(id)?.width ?? 0));

const roomOf = (studies: readonly { id: string }[], boxes: ReadonlyMap<string, NodeBox>): number =>
  studies.reduce((sum, { id }) => sum + (boxes.get(id)?.height ?? 0) + studyGap, 0);

/** Columns that things of this total height are dealt to, beside a column of claims of the height given. */
const columnsFor = (room: number, height: number): number => Math.ceil(room / (height * 1.15));

/** The number of columns of claims a side that lets the picture be drawn largest on a screen of the usual aspect. */
const chooseColumns = (input: ClaimsLayoutInput, cards: number): { columns: number; height: number } => {
  const room = (inner: boolean): number =>
    roomOf(
      input.studies.filter((study) => study.inner === inner),
      input.boxes,
    ) / 2;
  const shapes = Array.from({ length: mostColumns }, (_, i) => {
    const columns = i + 1;
    const height = Math.max(cards / (2 * columns), lowest);
    const studies = columnsFor(room(true), height) + columnsFor(room(false), height);
    const width = input.middle + 2 * (gaps.middle + columns * (220 + gaps.claims) + gaps.studies + studies * (100 + gaps.outer));
    return { columns, height, size: Math.max(width / aspect, height * 1.15) };
  });
  return shapes.reduce((best, shape) => (shape.size < best.size ? shape : best));
};

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

const countStudies = (blocks: readonly ClaimBlock[], lines: ClaimsLayoutInput['lines']): Map<string, number>[] => {
  const blockOf = new Map(blocks.flatMap((block, i) => block.claims.map((id): [string, number] => [id, i])));
  const counts = blocks.map(() => new Map<string, number>());
  for (const { claim, study } of lines) {
    const count = counts[blockOf.get(claim) ?? -1];
    count?.set(study, (count.get(study) ?? 0) + 1);
  }
  return counts;
};

/** Topics whole if that gives even columns, else the long ones in parts. */
const fillColumns = (input: ClaimsLayoutInput, { columns, height }: { columns: number; height: number }) => {
  const fill = (highest: number) => {
    const blocks = claimBlocks(input.claims, input.boxes, highest);
    const columnOf = assignColumns(blocks, countStudies(blocks, input.lines), columns);
    const heights = Array.from({ length: 2 * columns }, () => 0);
    blocks.forEach((block, i) => {
      heights[columnOf[i] ?? 0] = (heights[columnOf[i] ?? 0] ?? 0) + block.height + blockGap;
    });
    return { blocks, columnOf, tallest: Math.max(...heights) };
  };
  const tries = [1.15, 0.6, 0.35].map((share) => () => fill(share * height));
  let best = fill(Number.POSITIVE_INFINITY);
  for (const attempt of tries) {
    if (best.tallest <= 1.3 * height) break;
    const next = attempt();
    if (next.tallest < best.tallest) best = next;
  }
  return best;
};

/** Lays it out. Depends on the order of claims, studies and lines, and on nothing else. */
export const layOutClaims = (input: ClaimsLayoutInput): ClaimsLayout => {
  const { boxes } = input;
  const cards = claimBlocks(input.claims, boxes, Number.POSITIVE_INFINITY).reduce(
    (sum, { height }) => sum + height + blockGap,
    0,
  );
  const shape = chooseColumns(input, cards);
  const { blocks, columnOf } = fillColumns(input, shape);
  const sideOf = new Map(
    blocks.flatMap((block, i) => block.claims.map((id): [string, number] => [id, (columnOf[i] ?? 0) < shape.columns ? -1 : 1])),
  );
  const sides = chooseSides(input, sideOf);
  const positions = new Map<string, Position>([[input.caseId, { x: 0, y: 0 }]]);
  const reach = { left: 0, right: 0 };
  for (const side of [-1, 1] as const) {
    const first = side === -1 ? 0 : shape.columns;
    const columns = Array.from({ length: shape.columns }, (_none, column) =>
      blocks.filter((_, i) => columnOf[i] === first + column),
    );
    const own = input.studies.filter(({ id }) => sides.get(id) === side);
    const group = (inner: boolean) => {
      const studies = own.filter((study) => study.inner === inner);
      return { ids: studies.map(({ id }) => id), columns: columnsFor(roomOf(studies, boxes), shape.height) };
    };
    const ordered = orderSide({
      columns,
      studies: [group(true), group(false)],
      lines: input.lines.filter(({ claim, study }) => sideOf.get(claim) === side && sides.get(study) === side),
      boxes,
    });
    let x = input.middle / 2 + gaps.middle;
    const put = (ids: readonly string[], gap: number) => {
      if (ids.length === 0) return;
      const width = widest(ids, boxes);
      for (const id of ids) positions.set(id, { x: side * (x + width / 2), y: ordered.heights.get(id) ?? 0 });
      x += width + gap;
    };
    columns.forEach((column, i) => {
      const ids = column.flatMap(({ heading, claims }) => (heading === null ? claims : [heading, ...claims]));
      put(ids, i === columns.length - 1 ? gaps.studies : gaps.claims);
    });
    for (const ids of ordered.studies) put(ids, gaps.outer);
    reach[side === -1 ? 'left' : 'right'] = x;
  }
  return { positions, ...reach };
};
