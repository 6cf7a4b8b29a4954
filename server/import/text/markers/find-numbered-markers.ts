// Citations by number: in brackets, in parentheses, before a closing parenthesis, raised, or bare.
// A paper has one way of citing. Every way is tried; the one whose numbers run through the list in order is the paper's own
// (citation-order systems: ICMJE Recommendations, "Vancouver"; CSE Scientific Style and Format).
import { NUMBER_LIST, readNumberList } from '../number-list.ts';
import type { TextSpan } from '../../../text/split-sentences.ts';
import { findBrackets } from './find-brackets.ts';
import { findLiftedMarkers } from './find-lifted-markers.ts';
import type { Marker } from './marker.ts';

type Style = 'bracket' | 'lifted' | 'parenthesis' | 'half' | 'raised' | 'sign' | 'bare';

const PARENTHESIS = new RegExp(
  `\\(\\s?(?:(?:see|e\\.g\\.,?|refs?\\.?|references?|reviewed in)\\s)?(${NUMBER_LIST})\\s?\\)`,
  'giu',
);
const HALF = new RegExp(`(?<=[\\p{L}.,;”"’)%\\]])\\s?(${NUMBER_LIST})\\)`, 'gu');
const RAISED = new RegExp(
  `(?<=(?:[\\p{L})\\]”"’%®™*]|[\\p{L})\\]”"’%][.,;:?!]|\\bal\\.,)\\s?)(${NUMBER_LIST})(?=$|[\\s.,;:)\\]”"’?!])`,
  'gu',
);
const SIGNS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SIGN = /[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹]|[,‚‑–—⁻-](?=[⁰¹²³⁴-⁹]))*/g;
const BARE = new RegExp(`(?<=[\\p{L})\\]”"’%][.,;:]?\\s)(${NUMBER_LIST})(?=$|[.,;:]|\\s+[\\p{Lu}(“"])`, 'gu');

/** A number behind these is that of a figure, a page …, not a citation. */
const NOT_BEFORE =
  /(?:\b(?:figs?|figures?|tables?|tab|eqs?|equations?|sections?|chapters?|no|nos|vol|pp?|pages?|stage|exons?|chromosome|lanes?|box|appendix|file|step|n|p|r|s)\.?|[=<>≤≥±×~≈/])\s?$/i;
/** A bare number behind these is a count or a degree. */
const COUNT_BEFORE =
  /\b(?:days?|weeks?|months?|years?|hours?|grades?|types?|groups?|phase|cases?|patients?|version|levels?|scores?|class|items?|study|trial|cohort|model|experiment|aged?|of|in|at|to|from|than|about|and|or|with|for|by|was|were|is|are)\s$/i;
/** Units that may bear an exponent. */
const UNIT =
  /(?:^|[^\p{L}])(?:[mcdkµμn]?m|[mcdkµμ]?[gl]|ha|kg|mol|sec|min|h|s|d|cal|kcal|Hz|eV|Å|in|ft|R|χ|I|x|log|C|H|CO|O|N|P|F|T|CD|IL|Ca|Na|K|Mg|Fe|Zn|pH|t|df)$/u;

/**
 * How well a raised number can follow `before`: 2 behind a word, 1 behind what may be a gene, a test or another name that has
 * numbers of its own (`CBF37`, `Ehd1`), 0 behind a unit, a formula or a figure.
 */
function bearsNumber(before: string): 0 | 1 | 2 {
  if (/\s$/.test(before) && (NOT_BEFORE.test(before) || COUNT_BEFORE.test(before))) return 0;
  if (/\b(?:figs?|no|nos|vol|pp?|eqs?|ref|refs|v|n|vs|chr)\.\s?$/i.test(before)) return 0;
  // Where a font does not tell its letters, pdfminer prints their places in it: `(cid:20)(cid:17)`.
  if (before.endsWith('(cid:')) return 0;
  if (/°[CF]$/.test(before)) return 1;
  const word = /[\p{L}\p{M}'’-]+(?=[.,;:?!)\]”"’%®™*]{0,3}\s?$)/u.exec(before)?.[0] ?? '';
  if (word === '') return /[)\]”"’%®™*][.,;:]?\s?$/.test(before) ? 2 : 0;
  const isStopped = /[.,;:?!)\]”"’%]\s?$/.test(before);
  if (isStopped) return 2;
  if (UNIT.test(word) || /^\p{Ll}\p{Lu}/u.test(word)) return 0;
  return /^\p{Lu}.{0,3}$|\p{Lu}$|^.+\p{Lu}/u.test(word) || !/\p{Ll}{2}/u.test(word) ? 1 : 2;
}

interface Candidate extends Marker {
  style: Style;
  /** May as well be part of a name. */
  weak: boolean;
}

/** What stands before an interval or a range of values, `95% CI [2, 31]`. */
const INTERVAL_BEFORE = /(?:\bCIs?|\bCrI|\b(?:interval|range|ranging|between|from|values?|scale|score)s?|[=%:,<>≤≥±∈])\s?$/iu;

/**
 * All places that look like a citation of numbers between 1 and `count`, whatever the style. Brackets are the surest sign: there
 * numbers are kept that the list does not have.
 */
function findCandidates(text: string, count: number): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (style: Style, start: number, end: number, list: string, weak = false) => {
    const numbers = readNumberList(list);
    if (numbers === null || numbers.length === 0 || numbers.some((number) => number < 1)) return;
    if (
      numbers.some((number) => number > count) &&
      (style !== 'bracket' || INTERVAL_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    )
      return;
    candidates.push({ style, start, end, weak, references: numbers.map((number) => number - 1) });
  };
  for (const { start, end, list } of findBrackets(text)) add('bracket', start, end, list);
  // Brackets that run through the whole list leave nothing to look for.
  if (judge(candidates, count) > CERTAIN) return candidates;
  for (const found of text.matchAll(PARENTHESIS)) {
    const before = text.slice(Math.max(0, found.index - 30), found.index);
    if (!NOT_BEFORE.test(before.trimEnd()) && !isEnumerator(text, found.index, found.index + found[0].length)) {
      add('parenthesis', found.index, found.index + found[0].length, found[1] as string);
    }
  }
  for (const [style, pattern] of [
    ['half', HALF],
    ['raised', RAISED],
    ['bare', BARE],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
      const space = found[0].length - found[0].trimStart().length;
      const start = found.index + space;
      const before = text.slice(Math.max(0, start - 30), start);
      if (style === 'raised' && /\s$/.test(before)) continue;
      const bears = style === 'half' ? (/\([^()]{0,28}$/.test(before) ? 0 : 2) : bearsNumber(before);
      // Raised lists are set close; behind a name, "Ehd1, 7 and 12" is no list of citations.
      if (style === 'raised' && (bears === 1 ? /\s/ : /\band\b|&/).test(found[1] as string)) continue;
      if (bears > 0) add(style, start, found.index + found[0].length, found[1] as string, bears === 1);
    }
  }
  for (const found of text.matchAll(SIGN)) {
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    const list = found[0]
      .replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(SIGNS.indexOf(sign)))
      .replace(/[⁻‑]/g, '-')
      .replaceAll('‚', ',');
    if (!/[0-9]$/.test(before) && bearsNumber(before) > 0) add('sign', found.index, found.index + found[0].length, list);
  }
  return candidates;
}

/** Letters behind "(1)" among which "(2)" is looked for. */
const NEXT_PART = 400;

/** "(1) increased dosage, and (2) …": a number that opens a part of the sentence. */
function isEnumerator(text: string, start: number, end: number): boolean {
  if (!/^\s+[\p{L}]/u.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:^|[:;,]|\n|[,;]\s(?:and|or)|\b(?:are|were|is|was|either|both|by))\s*$/i.test(before) ||
    (/^\(\s?1\s?\)$/.test(text.slice(start, end)) &&
      /[,;]\s(?:and\s|or\s)?\(\s?2\s?\)\s\p{L}/u.test(text.slice(end, end + NEXT_PART)))
  );
}

/** How well the numbers of a style fit a list cited in order: numbers covered, times the share of firsts that come in order. What the list does not have counts for nothing. */
function judge(candidates: readonly Marker[], count: number): number {
  const seen = new Set<number>();
  let highest = -1;
  let inOrder = 0;
  let firsts = 0;
  for (const { references } of candidates) {
    for (const reference of references) {
      if (reference >= count || seen.has(reference)) continue;
      seen.add(reference);
      firsts++;
      if (reference > highest && reference <= highest + 3) inOrder++;
      highest = Math.max(highest, reference);
    }
  }
  return firsts === 0 ? 0 : (seen.size / count) * (0.35 + (0.65 * inOrder) / firsts);
}

/** A style must cover its list this well to be believed; the weaker the sign, the better. */
const LEAST: Record<Style, number> = {
  bracket: 0.12,
  lifted: 0.15,
  sign: 0.15,
  parenthesis: 0.2,
  half: 0.2,
  raised: 0.2,
  bare: 0.5,
};
/** Brackets that fit their list as well as this are the paper's own way. */
const CERTAIN = 0.75;
const PREFERENCE: readonly Style[] = ['bracket', 'lifted', 'sign', 'half', 'parenthesis', 'raised', 'bare'];

/**
 * Where `text` (full-width signs made plain) cites entries 1 to `count` of its list, in order; empty if it does not by number. A marker
 * in brackets may name places from `count` on, which the list does not have.
 * @param raised what is raised, in order, where the layout tells it
 */
export function findNumberedMarkers(text: string, count: number, raised: readonly TextSpan[] | null = null): Marker[] {
  if (count === 0) return [];
  const lifted = findLiftedMarkers(text, count, raised ?? []).map(
    (marker): Candidate => ({ ...marker, style: 'lifted', weak: false }),
  );
  const candidates = [...findCandidates(text, count), ...lifted];
  let best: { style: Style; score: number } | null = null;
  for (const style of PREFERENCE) {
    const score = judge(
      candidates.filter((candidate) => candidate.style === style),
      count,
    );
    if (score >= LEAST[style] && score > (best?.score ?? 0) + 0.05) best = { style, score };
  }
  if (best === null) return [];
  const { style } = best;
  const own = candidates.filter((candidate) => candidate.style === style || (style === 'raised' && candidate.style === 'sign'));
  const ordered = own.toSorted((a, b) => a.start - b.start);
  const sound = style === 'raised' || style === 'bare' ? keepInOrder(ordered, style === 'bare' ? 2 : 6) : ordered;
  return joinRanges(text, sound).map(({ start, end, references }) => ({ start, end, references }));
}

/**
 * Of signs that may mean something else, only those whose new numbers are the next ones due: a lone 37 among first citations is no
 * citation. What may be part of a name must list several numbers or bring exactly the next one.
 */
function keepInOrder(markers: readonly Candidate[], slack: number): Candidate[] {
  let highest = -1;
  return markers.filter(({ references, weak }) => {
    const least = Math.min(...references);
    if (least > highest + slack || (weak && references.length === 1 && least !== highest + 1)) return false;
    highest = Math.max(highest, ...references);
    return true;
  });
}

/** `[8]–[12]` and `[8], [9]`: one marker, the range between its ends filled in. */
function joinRanges(text: string, markers: readonly Marker[]): Marker[] {
  const joined: Marker[] = [];
  for (const marker of markers) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, marker.start);
    if (last === undefined || between.length > 3 || !/^\s?[-–—,;]?\s?$/.test(between) || between === '')
      joined.push({ ...marker });
    else {
      const from = last.references.at(-1) ?? 0;
      const to = marker.references[0] ?? 0;
      if (/[-–—]/.test(between) && to > from && to - from < 60)
        for (let number = from + 1; number < to; number++) last.references.push(number);
      for (const number of marker.references) last.references.push(number);
      last.end = marker.end;
    }
  }
  return joined;
}
