// Where the mark of fidelity stands on its edge: one after the other from the end that the edges of one node share, so
// that no mark covers another. At the study in the view of studies, at the claim where claims are drawn.

/** Distance of the first mark from its node, and from one mark to the next, in model units. */
const FIRST = { source: 64, target: 32 } as const;
const STEP = 26;

/**
 * Distances along the edge, by edge id.
 * @param marked edges that carry a mark, each with the node at the end in question
 */
export function placeMarks(
  marked: readonly { id: string; node: string }[],
  end: 'source' | 'target',
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  return new Map(
    marked.map(({ id, node }) => {
      const before = taken.get(node) ?? 0;
      taken.set(node, before + 1);
      return [id, FIRST[end] + before * STEP];
    }),
  );
}
