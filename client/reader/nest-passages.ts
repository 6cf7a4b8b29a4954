// Passages that are parts of a longer passage, put back where they stand in it: a sentence that makes two claims is read
// once, with both claims marked in it. Needed only where no whole text is attached.
import type { PassageUse } from '../../server/api/contract.ts';
import type { Mark } from './build-segments.ts';

/** Joins two stretches of one passage that the page interrupts. */
const ELISION = ' […] ';

/** Words that are read as one block, with the passages marked in them; offsets count in `text`. */
export interface Block {
  readonly text: string;
  /** The longest first: the passage whose words they are. */
  readonly passages: readonly PassageUse[];
  readonly marks: readonly Mark[];
}

/** Where the stretches of `part` stand in `text`, in order; null where one of them does not. */
function findStretches(text: string, part: PassageUse): Mark[] | null {
  const marks: Mark[] = [];
  let from = 0;
  for (const stretch of part.exact.split(ELISION)) {
    const start = text.indexOf(stretch, from);
    if (start < 0) return null;
    marks.push({ passage: part.id, start, end: start + stretch.length });
    from = start + stretch.length;
  }
  return marks;
}

/** Blocks in the order in which their first passage is read. Only neighbours of one section and work are nested. */
export function nestPassages(passages: readonly PassageUse[]): Block[] {
  const placed = new Set<string>();
  const blocks: Block[] = [];
  for (const first of passages) {
    if (placed.has(first.id)) continue;
    const kin = passages.filter((one) => one.work === first.work && one.section === first.section && !placed.has(one.id));
    const around = kin.filter((one) => one.exact.length >= first.exact.length && findStretches(one.exact, first) !== null);
    const whole = around.reduce((one, other) => (other.exact.length > one.exact.length ? other : one), first);
    const inside = kin.flatMap((one) => {
      const marks = one === whole ? [{ passage: one.id, start: 0, end: one.exact.length }] : findStretches(whole.exact, one);
      return marks ? [{ passage: one, marks }] : [];
    });
    const nested = inside.toSorted((a, b) => b.passage.exact.length - a.passage.exact.length);
    for (const one of nested) placed.add(one.passage.id);
    blocks.push({ text: whole.exact, passages: nested.map((one) => one.passage), marks: nested.flatMap((one) => one.marks) });
  }
  return blocks;
}
