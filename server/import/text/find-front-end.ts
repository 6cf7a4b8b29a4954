// Where the front matter of a paper (title, names, addresses) is over and its running text begins: at a heading, or at the first prose.
import { opensBody } from './headings.ts';
import type { TextLine } from './text-line.ts';

/** Front matter that no heading ends is over after as many lines. */
const MOST_FRONT = 60;
/** Full lines in a row that are running text. */
const FULL_LINES = 4;
/** Words of a first paragraph, at least; a title may have fewer, and a stop in it. */
const LEAST_WORDS = 12;
/** Of the words of prose, more begin with a small letter; those of names and addresses do not. */
const MOSTLY_SMALL = 0.6;
const LONGEST = 1_200;
const SENTENCE_END = /\p{Ll}{2}[)\]”"’]{0,2}[.!?][)\]”"’]{0,2}(?=$|[\s[(0-9¹²³⁴-⁹])/u;
/** Sentences of front matter: how the paper came about, whose it is, whom to write to. */
const NOTICE =
  /^\W{0,3}(?:(?:received|accepted|revised|published|submitted|downloaded|correspond\p{L}*|how to cite|to cite|cite|doi|ISSN|https?)\b)|@|©|\b(?:copyright|all rights reserved|creative commons|open access article|under the terms of)\b/iu;

/**
 * The place in `lines` at which the running text begins; 0 where that cannot be told.
 * @param width letters of a usual line
 * @param usualGap empty lines that stand between the lines of one paragraph
 */
export function findFrontEnd(lines: readonly TextLine[], width: number, usualGap: number): number {
  const opened = lines.findIndex((line) => opensBody(line.words));
  if (opened !== -1 && opened < lines.length * 0.5) return opened;
  const full = findFullLines(lines, width);
  const paragraph = usualGap > 0 ? null : findParagraph(lines, width);
  return Math.min(full ?? paragraph ?? 0, paragraph ?? full ?? 0);
}

/** Long lines in a row, without an empty line or with one behind each. */
function findFullLines(lines: readonly TextLine[], width: number): number | null {
  const isFull = ({ words }: TextLine) => words.length > width * 0.7 && !/@|\bUniversity\b|\bDepartment\b/.test(words);
  const end = Math.min(lines.length, MOST_FRONT);
  for (let index = 0; index + FULL_LINES <= end; index++) {
    if (lines.slice(index, index + FULL_LINES).every(isFull)) return index;
  }
  return null;
}

/** The first paragraph, where empty lines part it from title and names; an address may stand right above it. */
function findParagraph(lines: readonly TextLine[], width: number): number | null {
  const starts = lines.slice(0, MOST_FRONT).flatMap(({ gap }, index) => (index === 0 || gap > 0 ? [index] : []));
  for (const [at, start] of starts.entries()) {
    const block = lines.slice(start, Math.min(starts[at + 1] ?? lines.length, start + MOST_FRONT));
    const first = block.findIndex(({ words }) => words.length > width * 0.7 || /[.!?]$/.test(words));
    if (first !== -1 && isProse(block.slice(first))) return start + first;
  }
  return null;
}

function isProse(lines: readonly TextLine[]): boolean {
  const prose = lines
    .map(({ words }) => words)
    .join(' ')
    .slice(0, LONGEST);
  const words = prose.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= LEAST_WORDS && small > words.length * MOSTLY_SMALL && SENTENCE_END.test(prose) && !NOTICE.test(prose);
}
