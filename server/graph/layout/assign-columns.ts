// Deals blocks of claims out to columns left and right of the case: even in height, what rests on many studies near to the
// studies, and what rests on the same studies on the same side. Several greedy starts, each improved by moves and exchanges.
import { blockGap } from './claim-blocks.ts';
import type { ClaimBlock } from './claim-blocks.ts';

/** Column `i` of `columns` a side: 0 to columns - 1 on the left from the case outwards, then the same on the right. */
export type Assignment = number[];

/** Worth of one evidence line that passes behind another column, and of one study needed on both sides, in units of height. */
const passing = 6;
const crossing = 120;
const torn = 400;
/** Bounds the work on large dossiers, counted in records looked at; small ones are improved until nothing improves. */
const mostWork = 500_000;
const mostStarts = 8;

const costOf = (
  blocks: readonly ClaimBlock[],
  studies: readonly ReadonlyMap<string, number>[],
  columns: number,
  assignment: Assignment,
): number => {
  const heights = Array.from({ length: 2 * columns }, () => 0);
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  let cost = 0;
  blocks.forEach((block, i) => {
    const column = assignment[i] ?? 0;
    heights[column] = (heights[column] ?? 0) + block.height + blockGap;
    const side = column < columns ? left : right;
    for (const [study, lines] of studies[i] ?? []) {
      side.set(study, (side.get(study) ?? 0) + lines);
      cost += lines * (columns - 1 - (column % columns)) * passing;
    }
    const before = assignment[i - 1];
    if (block.heading === null && blocks[i - 1]?.topic === block.topic && before !== undefined) {
      const apart = Math.abs(column - before);
      if (before < columns !== column < columns || apart !== 1) cost += torn;
    }
  });
  for (const [study, lines] of left) cost += crossing * Math.min(lines, right.get(study) ?? 0);
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  const uneven = heights.reduce((sum, height) => sum + (height - mean) ** 2, 0);
  return cost + 2 * Math.max(...heights) + Math.sqrt(uneven);
};

/** Blocks dealt one after the other to the lowest column, in an order of which `start` names the beginning. */
const deal = (blocks: readonly ClaimBlock[], columns: number, start: number): Assignment => {
  const heights = Array.from({ length: 2 * columns }, () => 0);
  const assignment: Assignment = blocks.map(() => 0);
  for (let step = 0; step < blocks.length; step++) {
    const i = (start + step) % blocks.length;
    const lowest = heights.indexOf(Math.min(...heights));
    heights[lowest] = (heights[lowest] ?? 0) + (blocks[i]?.height ?? 0) + blockGap;
    assignment[i] = lowest;
  }
  return assignment;
};

/** Improves an assignment by moving and exchanging blocks until nothing improves, or `trials` are used up. */
const improve = (start: Assignment, columns: number, cost: (assignment: Assignment) => number, trials: number) => {
  const assignment = [...start];
  let lowest = cost(assignment);
  let left = trials;
  const attempt = (change: () => void, undo: () => void): boolean => {
    left--;
    change();
    const now = cost(assignment);
    if (now < lowest - 1e-6) {
      lowest = now;
      return true;
    }
    undo();
    return false;
  };
  for (let improved = true; improved && left > 0; ) {
    improved = false;
    for (let i = 0; i < assignment.length && left > 0; i++) {
      for (let column = 0; column < 2 * columns; column++) {
        const was = assignment[i] ?? 0;
        const put = (to: number) => () => void (assignment[i] = to);
        if (column !== was && attempt(put(column), put(was))) improved = true;
      }
      for (let j = i + 1; j < assignment.length && left > 0; j++) {
        const exchange = () => void ([assignment[i], assignment[j]] = [assignment[j] ?? 0, assignment[i] ?? 0]);
        if (assignment[i] !== assignment[j] && attempt(exchange, exchange)) improved = true;
      }
    }
  }
  return { assignment, cost: lowest };
};

/**
 * A column for each block. `studies`: for each block its studies and how many lines they have there. Depends on the order
 * of the blocks and on nothing else.
 */
export const assignColumns = (
  blocks: readonly ClaimBlock[],
  studies: readonly ReadonlyMap<string, number>[],
  columns: number,
): Assignment => {
  const cost = (assignment: Assignment) => costOf(blocks, studies, columns, assignment);
  const starts = Math.min(blocks.length, mostStarts);
  const size = blocks.length + studies.reduce((sum, lines) => sum + lines.size, 0);
  const trials = mostWork / starts / Math.max(1, size);
  const found = Array.from({ length: starts }, (_, start) => improve(deal(blocks, columns, start), columns, cost, trials));
  return found.reduce((best, one) => (one.cost < best.cost - 1e-6 ? one : best), { assignment: [0], cost: Infinity }).assignment;
};
