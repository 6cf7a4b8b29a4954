// How a paper asks to be cited: `Cite this article as: …`, `To cite: …`, `Citation: …`, or the same at the foot of its first page.
import type { Reference } from '../../paper.ts';
import { parsePrintedReference } from '../../references/parse-printed-reference.ts';
import { type FirstPages, LONGEST_LINE, onFirstPage } from './first-pages.ts';
import { readNameList } from './read-byline.ts';

const ASKS =
  /^\W{0,3}(?:(?:(?:how|please|to)\s+)?cite\s*(?:(?:this|the)(?:\s+(?:article|paper|work|publication))?(?:\s+(?:as|in press as))?|as|in press as)?\s*:|how to cite(?:\s+this\s+(?:article|paper))?\s*:?|cite this (?:article|paper) as\s*:?|(?:(?:suggested|recommended|preferred)\s+)?citation\s*:|for citation\s*:|c[oó]mo citar(?:\s+este art[ií]culo)?\s*:?|como citar(?:\s+este artigo)?\s*:?)\s*/iu;
const FOOT = /^\p{Lu}[\p{L}'’ -]{1,60}?(?:\set al\.|(?:,? (?:and|&) \p{Lu}[\p{L}'’ -]{1,40}))?,?\s\((?:19|20)\d\d\)\.\s\p{Lu}/u;
const OVER =
  /^(?:received|accepted|revised|published|copyright|©|editor|academic editor|funding|correspond|key ?words|abstract|doi\b|https?:|objective|background|introduction)/i;
const MOST_LINES = 14;

/** The citation taken apart; null where the paper does not say how to cite it. */
export function findOwnCitation(pages: FirstPages): Reference | null {
  const lines = [...onFirstPage(pages), ...pages.lines.slice(-400)];
  for (const [at, line] of lines.entries()) {
    const asked = ASKS.exec(line.words.slice(0, LONGEST_LINE));
    if (asked === null) continue;
    const citation = readCitation([line.words.slice(asked[0].length), ...linesBelow(lines.slice(at + 1, at + MOST_LINES))]);
    if (citation !== null) return citation;
  }
  for (const [at, foot] of pages.margins.entries()) {
    const asked = ASKS.exec(foot.slice(0, LONGEST_LINE));
    if (asked === null && !FOOT.test(foot.slice(0, LONGEST_LINE))) continue;
    const citation = readCitation([foot.slice(asked?.[0].length ?? 0), ...pages.margins.slice(at + 1, at + 3)]);
    if (citation !== null) return citation;
  }
  return null;
}

function linesBelow(lines: FirstPages['lines']): string[] {
  const over = lines.findIndex((line) => line.gap > 0 || OVER.test(line.words) || ASKS.test(line.words));
  return (over === -1 ? lines : lines.slice(0, over)).map((line) => line.words);
}

function readCitation(lines: readonly string[]): Reference | null {
  const words = lines
    .map((line) => line.slice(0, LONGEST_LINE))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length < 12) return null;
  const citation = parsePrintedReference(words, 'paper', '');
  // Names in full are told by there being nothing else before the first stop.
  const head = /^[^.]{5,600}(?=\.\s)/.exec(words)?.[0] ?? '';
  const full = /\p{L}\s\p{Lu}{1,3}(?:,|$)/u.test(head) ? null : readNameList(head);
  const author = full?.names ?? citation.author.filter(({ family }) => family !== undefined);
  return author.length === 0 && citation.containerTitle === null && citation.volume === null ? null : { ...citation, author };
}
