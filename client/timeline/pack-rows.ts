// Rows for what is drawn along the axis, lane by lane: as few as can be, and nothing lies on anything.

export interface Span {
  readonly id: string;
  /** What it covers with its label, in pixels. */
  readonly from: number;
  readonly to: number;
}

export interface PackedLane {
  readonly name: string;
  /** Index of its first row, and how many it has. */
  readonly first: number;
  readonly rows: number;
}

export interface Packed {
  readonly lanes: readonly PackedLane[];
  /** Row of each span, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** Pixels between two neighbours in a row. */
const APART = 10;

/** Lanes without spans are left out; spans keep their order where it costs no row. */
export function packRows(lanes: readonly { name: string; spans: readonly Span[] }[]): Packed {
  const rowOf = new Map<string, number>();
  const packed: PackedLane[] = [];
  let first = 0;
  for (const { name, spans } of lanes) {
    const ends: number[] = [];
    for (const { id, from, to } of spans) {
      const free = ends.findIndex((end) => end + APART <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = to;
      rowOf.set(id, first + row);
    }
    if (ends.length === 0) continue;
    packed.push({ name, first, rows: ends.length });
    first += ends.length;
  }
  return { lanes: packed, rowOf, rows: first };
}
