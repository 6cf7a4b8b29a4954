// Labels of a reference list at the beginnings of lines: `1.`, `[1]`, `(1)`, `1)`, `1`.
// A number at the beginning of a line may be a page or a year; what counts is that the labels go on, one after the other.

const KINDS: readonly RegExp[] = [
  /^\[\s?([0-9]{1,3})\s?\]\.?\s*/,
  /^([0-9]{1,3})\.(?=\s|$|\p{Lu})\s*/u,
  /^([0-9]{1,3})\)\.?\s*/,
  /^\(([0-9]{1,3})\)\.?\s*/,
  /^([0-9]{1,3})\s+(?=[\p{Lu}“"'])/u,
  /^([0-9]{1,3})(?=\p{Lu}\p{Ll})/u,
];
/** As many lines may lie between two labels. */
const LONGEST_ENTRY = 60;

export interface LabelledLine {
  /** Place in the lines that were handed in. */
  line: number;
  number: number;
  /** Letters that the label and the space behind it take. */
  width: number;
}

/**
 * The lines that begin an entry of a numbered list, in order of the lines; empty if the lines hold no such list. A list set in
 * columns may come in pieces (18–37, then 1–17): all pieces are found. `words` are plain (no full-width signs).
 * @param from the number of the first entry looked for
 */
export function findLabelRuns(words: readonly string[], from = 1): LabelledLine[] {
  let best: LabelledLine[] = [];
  for (const kind of KINDS) {
    const found = joinRuns(labelsOf(words, kind), from);
    if (found.length > best.length) best = found;
  }
  return best;
}

function labelsOf(words: readonly string[], kind: RegExp): LabelledLine[] {
  return words.flatMap((line, index) => {
    const label = kind.exec(line);
    return label === null ? [] : [{ line: index, number: Number(label[1]), width: label[0].length }];
  });
}

/** Runs of labels each one more than the last, longest first, as long as they do not say the same number twice. */
function joinRuns(labels: readonly LabelledLine[], from: number): LabelledLine[] {
  const taken = new Set<number>();
  const lines = new Map<number, number>();
  let highest = 0;
  const chosen: LabelledLine[][] = [];
  for (const run of findRuns(labels, from).toSorted((a, b) => b.length - a.length)) {
    const first = run[0]?.number ?? 0;
    const isPiece = run.length > 2 || first === from || (run.length > 1 && taken.has(first - 1));
    if (!isPiece || run.some((label) => taken.has(label.number))) continue;
    // A piece of another list would lie inside this one; a later column of the same list goes on where it ends.
    const isStray =
      run.length <= SHORTEST && (isNear(lines.get(first - 1), run[0]) || isNear(lines.get(first + run.length), run.at(-1)));
    if (first <= highest && !isStray && chosen.some((other) => liesInside(run, other))) continue;
    for (const label of run) {
      taken.add(label.number);
      lines.set(label.number, label.line);
      highest = Math.max(highest, label.number);
    }
    chosen.push(run);
  }
  return taken.has(from) ? chosen.flat().toSorted((a, b) => a.line - b.line) : [];
}

function findRuns(labels: readonly LabelledLine[], from: number): LabelledLine[][] {
  const runs: LabelledLine[][] = [];
  const open = new Map<number, LabelledLine[]>(); // by the number that would continue it
  for (const label of labels) {
    const run = open.get(label.number);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && label.line - last.line <= LONGEST_ENTRY) {
      run.push(label);
      open.delete(label.number);
      open.set(label.number + 1, run);
    } else if (label.number === from || (label.number > from && !open.has(label.number + 1))) {
      const begun = [label];
      runs.push(begun);
      open.set(label.number + 1, begun);
    }
  }
  return runs;
}

/** Where columns meet, a line or two may have changed places: a piece of another list has more of its labels in this one. */
const STRAY = 0.2;

/** A label or a few that stand by those they belong to, only not in their order. */
const SHORTEST = 3;
const NEAR = 12;
const isNear = (line: number | undefined, label: LabelledLine | undefined): boolean =>
  line !== undefined && label !== undefined && Math.abs(line - label.line) <= NEAR;

function liesInside(run: readonly LabelledLine[], other: readonly LabelledLine[]): boolean {
  const [from, to] = [other[0]?.line ?? 0, other.at(-1)?.line ?? 0];
  return run.filter(({ line }) => line > from && line < to).length > run.length * STRAY;
}
