// What a paper is told from: the lines of its first pages, those that were left out as page heads and feet among them.
import type { TextLine } from '../text-line.ts';

/** What the file says about itself, beside what it prints. Often left by a template, so only believed where it is printed, too. */
export interface FileFacts {
  title: string | null;
  /** Names in order, in whatever form. */
  creators: string[];
  journal: string | null;
}

export interface FirstPages {
  /** Title, names, affiliations: what stands before the abstract. */
  front: readonly TextLine[];
  /** All running lines of the paper but the entries of its reference list, which print where other papers stand. */
  lines: readonly TextLine[];
  /** Heads and feet of the first pages, as printed. */
  margins: readonly string[];
  /** Superscripts, [start, end) in the text, in order; null where they are not told. */
  raised: readonly (readonly [start: number, end: number])[] | null;
  file: FileFacts | null;
}

/** Lines that are looked at on a page; more is no page of a paper. */
const MOST_LINES = 300;
/** A line is looked at as far as this. */
export const LONGEST_LINE = 400;

/** The running lines of the first page. */
export function onFirstPage({ lines }: FirstPages): TextLine[] {
  const page = lines[0]?.page;
  const next = lines.findIndex((line) => line.page !== page);
  return lines.slice(0, Math.min(next === -1 ? lines.length : next, MOST_LINES));
}

/** Letters and digits alone, so that words are found however they are set. */
export const bareLetters = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
