// The title of a paper: the largest print of its first page, or the first lines that can be one.
import { bareLetters, LONGEST_LINE } from './first-pages.ts';
import { readNameList } from './read-byline.ts';
import type { TextLine } from '../text-line.ts';

const NOT_TITLE =
  /https?:|www\.|@|\bdoi\b|\b[ep]?-?ISSN\b|©|^(?:how to |please |to )?cite\b|^running (?:head|title)|^[,;&]|creative commons|\blicen[sc]e\b|\bretain copyright\b|\b(?:received|accepted|published|publishing|corporation|copyright|volume|vol|journal|university|department|hospital|institute|open access|correspond)\b|\barticle\b|^case report$|\b(?:19|20)[0-9]{2}\b|^[0-9]/i;
/** Not even where it is set large. */
const NOT_LARGE =
  /https?:|www\.|@|\bdoi\b|\bISSN\b|©|^(?:received|accepted|published|volume|vol|open access)\b|\bjournal\b|\b(?:research|review|original|text) article$|open access$/i;
/** How much larger than the text a title is set, at least. */
const LARGE = 1.25;
/** What an article is, in a line of its own. */
const KIND =
  /^(?:(?:original|research|review|short|brief|full|systematic|clinical|case|study|technical|invited|trial|protocol|open|access|free|text|data|mini|special)[\s-]{1,3}){0,4}(?:articles?|papers?|reports?|communication|review|protocol|trial|study|note|access|research|series|editorial|letter|commentary)$/i;
/** An address, or marks that were set behind a name. */
const BELOW_NAME =
  /@|\b(?:University|Universidade|Universidad|Department|Institute|School|Hospital|College|Faculty|Cent(?:er|re)|Academy|Laboratory)\b|^[\d*†‡§¶∗]|^(?:and|&|,)(?:\s|$)/;
const MOST_LINES = 6;
/** `O R I G I N A L  A R T I C L E`: what is set wide is no title. */
const SET_WIDE = /^(?:\S\s{1,3}){6}/;

export interface PrintedTitle {
  words: string;
  /** The lines that it stands on. */
  lines: readonly TextLine[];
}

/**
 * @param front lines before the abstract
 * @param journal what the journal is called, as far as known
 */
export function findTitle(front: readonly TextLine[], journal: string | null = null): PrintedTitle | null {
  const name = bareLetters(journal ?? '');
  // Page heads may print it twice.
  const isJournal = (words: string) => name !== '' && bareLetters(words).replaceAll(name, '') === '';
  const lines = front.filter((line) => line.page === front[0]?.page && !KIND.test(line.words) && !SET_WIDE.test(line.words));
  const sizes = [...new Set(lines.flatMap((line) => line.size ?? []))].toSorted((a, b) => b - a);
  if (sizes.length === 0) return asTitle(firstBlock(lines, isJournal));
  const usual = lines.map((line) => line.size ?? 0).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  // The largest print may be the name of the journal; a title has more words.
  for (const size of sizes.slice(0, 4)) {
    const title = asTitle(longRuns(lines, (line) => (line.size ?? 0) <= size && (line.size ?? 0) > size * 0.97));
    const never = size > usual * LARGE ? NOT_LARGE : NOT_TITLE;
    if (title === null || never.test(title.words) || isJournal(title.words)) continue;
    if ((readNameList(title.words)?.names.length ?? 0) < 2) return title;
  }
  return null;
}

/** Lines of one kind that stand together; one or two words apart from the others are no part of the title. */
function longRuns(lines: readonly TextLine[], isKind: (line: TextLine) => boolean): TextLine[] {
  const runs: TextLine[][] = [];
  let open: TextLine[] | null = null;
  for (const line of lines) {
    if (!isKind(line)) open = null;
    else if (open === null) runs.push((open = [line]));
    else open.push(line);
  }
  return runs.filter((run) => run.flatMap(({ words }) => words.split(/\s+/)).length > 2).flat();
}

function asTitle(lines: readonly TextLine[]): PrintedTitle | null {
  const words = lines
    .map((line) => line.words)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length >= 12 && words.length <= 400 && words.split(' ').length >= 3 ? { words, lines } : null;
}

/** The first lines, one under the other, that are words and neither imprint nor names. */
function firstBlock(front: readonly TextLine[], isJournal: (words: string) => boolean): TextLine[] {
  const isWords = ({ words }: TextLine) => !NOT_TITLE.test(words) && !isJournal(words);
  const from = front.findIndex((line) => line.words.length > 15 && line.words.split(/\s+/).length >= 3 && isWords(line));
  if (from === -1) return [];
  const block = front.slice(from, from + MOST_LINES);
  const to = block.findIndex((line, at) => at > 0 && (line.gap > 0 || !isWords(line) || opensNames(line, block[at + 1])));
  return to === -1 ? block : block.slice(0, to);
}

/** Whether names begin with this line, the last of which may go on in the next. A lone one may be a part of the title, so what is below decides. */
function opensNames({ words }: TextLine, below: TextLine | undefined): boolean {
  if (/[•·*†‡]|\p{L}[0-9]/u.test(words)) return true;
  const line = words.slice(0, LONGEST_LINE);
  const count =
    readNameList(line)?.names.length ?? readNameList(line.replace(/(?:[,;&]|\sand\s)[^,;&]*$/, ''))?.names.length ?? 0;
  return count > 1 || (count === 1 && below !== undefined && BELOW_NAME.test(below.words));
}
