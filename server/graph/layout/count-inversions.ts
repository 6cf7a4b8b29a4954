// Crossings between two columns: pairs of lines that change places on the way over.
// Barth W, Mutzel P, Jünger M: "Simple and efficient bilayer cross counting", J Graph Algorithms Appl 8(2), 2004.

/** Lines from height `from` on one side to height `to` on the other. Linear in lines, but for two sorts and a logarithm. */
export const countInversions = (lines: readonly { from: number; to: number }[]): number => {
  const sorted = lines.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const heights = [...new Set(lines.map(({ to }) => to))].toSorted((a, b) => a - b);
  const rank = new Map(heights.map((height, i) => [height, i + 1]));
  const tree = Array.from({ length: heights.length + 1 }, () => 0);
  const upTo = (at: number): number => {
    let sum = 0;
    for (let i = at; i > 0; i -= i & -i) sum += tree[i] ?? 0;
    return sum;
  };
  let inversions = 0;
  // Lines from the same place come in the order of their ends, so they never count: they fan out without crossing.
  sorted.forEach(({ to }, seen) => {
    const at = rank.get(to) ?? 0;
    inversions += seen - upTo(at);
    for (let i = at; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  });
  return inversions;
};
