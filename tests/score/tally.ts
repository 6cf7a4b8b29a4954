// Counting right, missed and wrong, and writing what comes of it as a table. Figures of one set are summed over its files before they are
// divided, so that long papers weigh more than short ones.

/** What was right, what was missed (in the truth, not found) and what was wrong (found, not in the truth). */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** One line of the score. */
export interface ScoreRow {
  set: string;
  /** Citation style, kind of file, or `all`. */
  style: string;
  what: string;
  /** A share from 0 to 1, or a number of things. */
  value: number;
  /** What the value is to reach; null where the row only informs. */
  floor: number | null;
  /** Where less is better, as for files that throw. */
  most?: boolean;
  /** What was counted. */
  figure: string;
}

export const emptyTally = (): Tally => ({ right: 0, missed: 0, wrong: 0 });

export function addTally(sum: Tally, one: Tally): void {
  sum.right += one.right;
  sum.missed += one.missed;
  sum.wrong += one.wrong;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const recall = ({ right, missed }: Tally): number => share(right, right + missed);
export const precision = ({ right, wrong }: Tally): number => share(right, right + wrong);
export const f1 = ({ right, missed, wrong }: Tally): number => share(2 * right, 2 * right + missed + wrong);

/** Compares two lists as bags: each thing may be taken as often as it is there. */
export function compareBags(truth: readonly string[], found: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const one of truth) left.set(one, (left.get(one) ?? 0) + 1);
  let right = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count > 0) {
      right++;
      left.set(one, count - 1);
    }
  }
  return { right, missed: truth.length - right, wrong: found.length - right };
}

/** A row of a share. */
export function shareRow(set: string, style: string, what: string, value: number, tally: Tally, floor: number | null): ScoreRow {
  const figure = `${tally.right} right, ${tally.missed} missed, ${tally.wrong} wrong`;
  return { set, style, what, value, floor, figure };
}

/** Letters and digits only, lower case, without accents: what is compared of a title. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The table as text, columns aligned. */
export function writeScore(rows: readonly ScoreRow[]): string {
  const cells = rows.map(({ set, style, what, value, floor, most, figure }) => {
    const met = floor === null ? '' : (most === true ? value <= floor : value >= floor) ? 'met' : 'MISSED';
    const shown = Number.isInteger(value) && value > 1 ? `${value}` : value.toFixed(3);
    return [set, style, what, shown, floor === null ? '' : `${most === true ? '<=' : '>='} ${floor}`, met, figure];
  });
  const all = [['set', 'style', 'what', 'value', 'floor', '', 'counted'], ...cells];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
