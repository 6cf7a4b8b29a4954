// Places items along a line in a given order, each as near to where it would like to stand as room allows (least squares).
// Isotonic regression by the pool-adjacent-violators algorithm: Barlow et al., Statistical Inference under Order
// Restrictions, 1972; after a shift by the room that the items before take, "in order and apart" is "non-decreasing".

export interface SpreadItem {
  /** Where it would like to stand. */
  ideal: number;
  /** Room it takes before and after its place. */
  before: number;
  after: number;
}

/** Places in the order given, at least `gap` apart. `within` bounds the room taken; where it is too small, its start counts. */
export const spreadAlong = (items: readonly SpreadItem[], gap: number, within?: readonly [number, number]): number[] => {
  const shifts: number[] = [];
  let shift = 0;
  items.forEach((item, i) => {
    const previous = items[i - 1];
    if (previous) shift += previous.after + gap + item.before;
    shifts.push(shift);
  });
  const blocks: { mean: number; size: number }[] = [];
  items.forEach((item, i) => {
    let block = { mean: item.ideal - (shifts[i] ?? 0), size: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const size = last.size + block.size;
      block = { mean: (last.mean * last.size + block.mean * block.size) / size, size };
    }
    blocks.push(block);
  });
  const first = items[0];
  const last = items.at(-1);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  if (within && first && last) {
    low = within[0] + first.before;
    high = Math.max(low, within[1] - last.after - (shifts.at(-1) ?? 0));
  }
  const places: number[] = [];
  for (const block of blocks) {
    const start = Math.min(Math.max(block.mean, low), high);
    for (let i = 0; i < block.size; i++) places.push(start + (shifts[places.length] ?? 0));
  }
  return places;
};
