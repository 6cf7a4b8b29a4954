// Claims of one topic under their heading: the blocks that the columns of the view of claims are built of.
import type { NodeBox } from './node-box.ts';

export const cardGap = 14;
export const headingGap = 10;
export const blockGap = 34;

/** `heading` is the topic's id, null in the later parts of a topic that is too long for one column. */
export interface ClaimBlock {
  topic: string;
  heading: string | null;
  claims: string[];
  height: number;
}

const heightOf = (claims: readonly string[], heading: string | null, boxes: ReadonlyMap<string, NodeBox>): number => {
  const cards = claims.reduce((sum, id) => sum + (boxes.get(id)?.height ?? 0) + cardGap, -cardGap);
  return heading === null ? cards : cards + headingGap + (boxes.get(heading)?.height ?? 0);
};

/** One block a topic, in the order given; a topic higher than `highest` is cut into parts of about equal height. */
export const claimBlocks = (
  claims: readonly { id: string; topic: string }[],
  boxes: ReadonlyMap<string, NodeBox>,
  highest: number,
): ClaimBlock[] => {
  const topics = new Map<string, string[]>();
  for (const { id, topic } of claims) {
    const known = topics.get(topic);
    if (known) known.push(id);
    else topics.set(topic, [id]);
  }
  return [...topics].flatMap(([topic, ids]) => {
    const heading = boxes.has(topic) ? topic : null;
    const parts = Math.max(1, Math.ceil(heightOf(ids, heading, boxes) / highest));
    const size = Math.ceil(ids.length / parts);
    const blocks: ClaimBlock[] = [];
    for (let i = 0; i < ids.length; i += size) {
      const part = ids.slice(i, i + size);
      const top = i === 0 ? heading : null;
      blocks.push({ topic, heading: top, claims: part, height: heightOf(part, top, boxes) });
    }
    return blocks;
  });
};
