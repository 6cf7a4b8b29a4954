// Orders one side of the view of claims so that the lines between claims and studies cross seldom: studies at the mean
// height of their claims, claims and their blocks at the mean height of their studies, in turns, the best turn is kept.
// The barycentre method: Sugiyama K, Tagawa S, Toda M, IEEE Trans Syst Man Cybern 11(2), 1981.
import { blockGap, cardGap, headingGap } from './claim-blocks.ts';
import type { ClaimBlock } from './claim-blocks.ts';
import { countInversions } from './count-inversions.ts';
import type { NodeBox } from './node-box.ts';
import { spreadAlong } from './spread-along.ts';

export interface Side {
  /** Columns from the case outwards, each of blocks from top to bottom. */
  columns: ClaimBlock[][];
  /** Groups of studies from the claims outwards, and over how many columns each is dealt. */
  studies: readonly { ids: readonly string[]; columns: number }[];
  /** Evidence lines between claims and studies of this side. */
  lines: readonly { claim: string; study: string }[];
  boxes: ReadonlyMap<string, NodeBox>;
}

/** Heights by id, 0 in the middle; columns of studies from the claims outwards. */
export interface OrderedSide {
  heights: Map<string, number>;
  studies: string[][];
}

const turns = 16;
/** Between studies that stand below each other. */
export const studyGap = 18;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const stack = (columns: readonly ClaimBlock[][], boxes: ReadonlyMap<string, NodeBox>): Map<string, number> => {
  const heights = new Map<string, number>();
  for (const column of columns) {
    let y = -column.reduce((sum, block) => sum + block.height + blockGap, -blockGap) / 2;
    for (const block of column) {
      const put = (id: string, gap: number) => {
        const height = boxes.get(id)?.height ?? 0;
        heights.set(id, y + height / 2);
        y += height + gap;
      };
      if (block.heading !== null) put(block.heading, headingGap);
      for (const id of block.claims) put(id, cardGap);
      y += blockGap - cardGap;
    }
  }
  return heights;
};

/** How far the columns of claims reach above and below the middle. */
const reachOf = (columns: readonly ClaimBlock[][]): number =>
  Math.max(0, ...columns.map((column) => column.reduce((sum, block) => sum + block.height + blockGap, -blockGap) / 2));

/**
 * Deals the studies of a group to its columns in turn, by height, so that each column spans the whole of it. They keep to
 * `reach` above and below the middle where there is room for them.
 */
const placeStudies = (side: Side, reach: number, ideal: (study: string) => number): OrderedSide => {
  const heights = new Map<string, number>();
  const studies = side.studies.flatMap(({ ids, columns }) => {
    const sorted = ids.toSorted((a, b) => ideal(a) - ideal(b) || (a < b ? -1 : 1));
    return Array.from({ length: columns }, (_none, column) => sorted.filter((_, i) => i % columns === column));
  });
  for (const column of studies) {
    const items = column.map((id) => {
      const box = side.boxes.get(id);
      return { ideal: ideal(id), before: box?.above ?? 0, after: box?.below ?? 0 };
    });
    const room = items.reduce((sum, { before, after }) => sum + before + after + studyGap, -studyGap);
    const half = Math.max(reach, room / 2);
    spreadAlong(items, studyGap, [-half, half]).forEach((height, i) => heights.set(column[i] ?? '', height));
  }
  return { heights, studies };
};

const neighbours = (side: Side): Map<string, string[]> => {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const { claim, study } of side.lines) {
    join(claim, study);
    join(study, claim);
  }
  return near;
};

const reorder = (columns: readonly ClaimBlock[][], pull: (id: string) => number | null, at: (id: string) => number) =>
  columns.map((column) => {
    const blocks = column.map((block) => {
      const claims = block.claims.map((id, i) => ({ id, i, pull: pull(id) ?? at(id) }));
      claims.sort((a, b) => a.pull - b.pull || a.i - b.i);
      const pulled = block.claims.map(pull).filter((height) => height !== null);
      const height = pulled.length > 0 ? mean(pulled) : mean(block.claims.map(at));
      return { block: { ...block, claims: claims.map(({ id }) => id) }, height };
    });
    return blocks.toSorted((a, b) => a.height - b.height).map(({ block }) => block);
  });

/** Orders a side. The result depends on the order of blocks, claims and studies that it starts from, and on nothing else. */
export const orderSide = (side: Side): OrderedSide => {
  const near = neighbours(side);
  let columns: readonly ClaimBlock[][] = side.columns;
  let best: { crossings: number; length: number; ordered: OrderedSide } | null = null;
  for (let turn = 0; turn < turns; turn++) {
    const claims = stack(columns, side.boxes);
    const bottom = Math.max(0, ...claims.values());
    const ideal = (study: string): number => {
      const own = near.get(study);
      return own ? mean(own.map((claim) => claims.get(claim) ?? 0)) : bottom;
    };
    const placed = placeStudies(side, reachOf(side.columns), ideal);
    const lines = side.lines.map(({ claim, study }) => ({ from: claims.get(claim) ?? 0, to: placed.heights.get(study) ?? 0 }));
    const crossings = countInversions(lines);
    const length = lines.reduce((sum, { from, to }) => sum + Math.abs(from - to), 0);
    if (best === null || crossings < best.crossings || (crossings === best.crossings && length < best.length - 1e-6)) {
      best = { crossings, length, ordered: { heights: new Map([...claims, ...placed.heights]), studies: placed.studies } };
    }
    const pull = (claim: string): number | null => {
      const own = near.get(claim);
      return own ? mean(own.map((study) => placed.heights.get(study) ?? 0)) : null;
    };
    columns = reorder(columns, pull, (id) => claims.get(id) ?? 0);
  }
  return best?.ordered ?? { heights: new Map(), studies: [] };
};
