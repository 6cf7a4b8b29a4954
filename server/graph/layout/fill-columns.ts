// Fills the columns of the view of claims: topics whole where that gives even columns, else the long ones in parts.
import { assignColumns } from './assign-columns.ts';
import { blockGap, claimBlocks } from './claim-blocks.ts';
import type { ClaimBlock } from './claim-blocks.ts';
import type { NodeBox } from './node-box.ts';

export interface FilledColumns {
  /** Left and right of the case, columns from the case outwards, each of blocks from top to bottom. */
  left: ClaimBlock[][];
  right: ClaimBlock[][];
  /** Height of the highest column. */
  tallest: number;
}

const countStudies = (blocks: readonly ClaimBlock[], lines: readonly { claim: string; study: string }[]) => {
  const blockOf = new Map(blocks.flatMap((block, i) => block.claims.map((id): [string, number] => [id, i])));
  const counts = blocks.map(() => new Map<string, number>());
  for (const { claim, study } of lines) {
    const count = counts[blockOf.get(claim) ?? -1];
    count?.set(study, (count.get(study) ?? 0) + 1);
  }
  return counts;
};

/** How high a part of a topic may be, as shares of the height wanted: tried in turn while columns are uneven. */
const shares = [Number.POSITIVE_INFINITY, 1.15, 0.6, 0.35];
const uneven = 1.3;

/** `height`: of a column if all were even. */
export const fillColumns = (
  claims: readonly { id: string; topic: string }[],
  lines: readonly { claim: string; study: string }[],
  boxes: ReadonlyMap<string, NodeBox>,
  { columns, height }: { columns: number; height: number },
): FilledColumns => {
  let best: FilledColumns = { left: [], right: [], tallest: Number.POSITIVE_INFINITY };
  for (const share of shares) {
    if (best.tallest <= uneven * height) break;
    const blocks = claimBlocks(claims, boxes, share * height);
    const columnOf = assignColumns(blocks, countStudies(blocks, lines), columns);
    const filled = Array.from({ length: 2 * columns }, (_none, column) => blocks.filter((_, i) => columnOf[i] === column));
    const heights = filled.map((column) => column.reduce((sum, block) => sum + block.height + blockGap, -blockGap));
    const tallest = Math.max(...heights);
    if (tallest < best.tallest) best = { left: filled.slice(0, columns), right: filled.slice(columns), tallest };
  }
  return best;
};
