// Cuts a stretch of text at every border of a passage, so that overlapping passages become neighbouring segments, each
// with the passages that cover it. A sweep over the borders, as for any set of intervals.

export interface Mark {
  readonly passage: string;
  /** UTF-16 code units of the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Ids of the passages that cover it, in the order of `marks`. */
  readonly passages: readonly string[];
  /** Ids of the passages whose mark ends with this segment. */
  readonly ending: readonly string[];
}

/** Segments of [start, end) in order, without gaps and without empty ones. Marks may reach beyond the stretch. */
export function buildSegments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const borders = new Set([start, end]);
  for (const mark of inside) {
    borders.add(Math.max(start, mark.start));
    borders.add(Math.min(end, mark.end));
  }
  const cuts = [...borders].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return from === to
      ? []
      : [
          {
            start: from,
            end: to,
            passages: [...new Set(over.map((mark) => mark.passage))],
            ending: [...new Set(over.filter((mark) => mark.end === to).map((mark) => mark.passage))],
          },
        ];
  });
}
