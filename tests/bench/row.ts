// One row of the bench: what was measured, the goal, and whether it was met. Ratios are taken within one run; absolute
// times belong to one machine and one hour.

export interface Row {
  /** What was measured, in a few words. */
  what: string;
  /** The figure with its unit, e.g. `312 ms against 268 ms`. */
  figure: string;
  /** The number that the goal judges, e.g. a ratio; null where the row only informs. */
  value: number | null;
  /** The goal, e.g. `<= 1.3 x`; empty where the row only informs. */
  goal: string;
  /** Whether the goal is met; null where there is none. */
  met: boolean | null;
}

/** The middle value; of an even number, the mean of the middle two. @throws on an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  if (high === undefined || low === undefined) throw new Error('the median of nothing');
  return (low + high) / 2;
}

/** Middle, least and greatest in milliseconds, e.g. `312 ms (298-340)`. */
export function writeTimes(times: readonly number[]): string {
  const digits = median(times) < 10 ? 1 : 0;
  const [least, greatest] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(digits));
  return `${median(times).toFixed(digits)} ms (${least}-${greatest})`;
}

/** A row whose value must not exceed `most`. `unit` stands behind the goal, e.g. `x` or `ms`. */
export function atMost(what: string, figure: string, value: number, most: number, unit: string): Row {
  return { what, figure, value, goal: `<= ${most} ${unit}`, met: value <= most };
}

/** A row whose value must reach `least`. */
export function atLeast(what: string, figure: string, value: number, least: number, unit: string): Row {
  return { what, figure, value, goal: `>= ${least} ${unit}`, met: value >= least };
}

/** A row without a goal. */
export function inform(what: string, figure: string, value: number): Row {
  return { what, figure, value, goal: '', met: null };
}

/** The table as text, columns aligned. */
export function writeTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.value === null ? '' : row.value.toFixed(row.value < 10 ? 2 : 0),
    row.goal,
    row.met === null ? '' : row.met ? 'met' : 'MISSED',
    row.figure,
  ]);
  const all = [['what', 'value', 'goal', '', 'medians (least-greatest)'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
