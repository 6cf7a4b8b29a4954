// From printed lines to a paper: the one road that plain text and PDF take once they know their lines.
import type { TextSpan } from '../../text/split-sentences.ts';
import { quoteContext } from '../../text/quote-context.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { emptyPaper } from '../empty-paper.ts';
import type { Mention, Paper, PaperProblem, Reference } from '../paper.ts';
import { judgeCounts } from '../paper-bounds.ts';
import { checkReferences } from '../check-references.ts';
import { parsePrintedReference } from '../references/parse-printed-reference.ts';
import { arrangeLines } from './arrange-lines.ts';
import { findFurniture } from './find-furniture.ts';
import { type FlowText, findRaised, flowText, toOriginal } from './flow-text.ts';
import { findAuthorYearMarkers } from './markers/find-author-year-markers.ts';
import { findNumberedMarkers } from './markers/find-numbered-markers.ts';
import type { Marker } from './markers/marker.ts';
import type { FileFacts } from './record/first-pages.ts';
import { readRecord } from './record/read-record.ts';
import { readSections } from './read-sections.ts';
import { type ListEntry, findReferenceList } from './references/find-reference-list.ts';
import { spellOutAuthors } from './references/repeated-authors.ts';
import type { TextLine } from './text-line.ts';

/** What the layout has told already. */
export interface LayoutFacts {
  /** Heads and feet of the first pages, where page furniture has been left out of the lines; null where it has not. */
  margins?: readonly string[] | null;
  /** Superscripts, [start, end) in the text, in order; null where the text does not tell them. */
  raised?: readonly (readonly [start: number, end: number])[] | null;
  /** What the file says about itself. */
  file?: FileFacts | null;
}

/** Heads and feet of as many pages are looked at for what they say about the paper. */
export const MARGIN_PAGES = 3;
export const MOST_MARGINS = 60;

/**
 * Reads a paper from the lines of its `text`. The text stays as it is; all spans index it. What is wrong is in `problems`.
 */
export function readLayout(
  text: string,
  lines: readonly TextLine[],
  form: 'text' | 'pdf',
  { margins = null, raised = null, file = null }: LayoutFacts = {},
): Paper {
  const furniture = margins === null ? findFurniture(lines) : new Set<number>();
  const words = lines.filter((_, index) => !furniture.has(index));
  const list = findReferenceList(words);
  const running = words.filter((_, index) => !list?.taken.has(index));
  const { front, headings, paragraphs, captions } = arrangeLines(running);
  const printed = (list?.entries ?? []).map(printEntry);
  const spelled = spellOutAuthors(printed);
  const references = (list?.entries ?? []).map((entry, index) =>
    readEntry(entry, index, printed[index] ?? '', spelled[index] ?? ''),
  );
  const flow = flowText([...paragraphs, ...captions]);
  const numbered = list?.entries.some((entry) => entry.label !== null) ?? false;
  // A work is cited by its authors, even where its entry has a dash for them.
  const cited = references.map((reference, index) => ({ ...reference, printed: spelled[index] ?? reference.printed }));
  const markers = findMarkers(flow, cited, { numbered, raised });
  const excess = judgeCounts(references.length, markers.length);
  if (excess !== null) return emptyPaper(form, [excess]);
  const mentions = placeMarkers(text, flow, markers, references);
  const end = list === null ? text.length : (words[list.first]?.start ?? text.length);
  // What stands below the list may be about the paper again: an imprint, how to cite it.
  const listed = new Set(list?.entries.flatMap((entry) => entry.lines));
  const own = words.filter((line) => !listed.has(line));
  return {
    record: readRecord({ front, lines: own, margins: margins ?? findMargins(lines, furniture), raised, file }),
    form,
    text,
    sections: readSections(headings, end),
    references,
    mentions,
    problems: [...findProblems(list === null, references, mentions), ...checkReferences(references, mentions)],
  };
}

/** The furniture of the first pages; a text may tell no pages. */
function findMargins(lines: readonly TextLine[], furniture: ReadonlySet<number>): string[] {
  const margins = lines.filter((line, index) => line.page < MARGIN_PAGES && furniture.has(index));
  return margins.slice(0, MOST_MARGINS).map((line) => line.words);
}

/** An entry as printed, without its label. */
function printEntry({ lines, labelWidth }: ListEntry): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  const unlabelled = { ...first, start: first.start + labelWidth, words: first.words.slice(labelWidth) };
  return flowText([[unlabelled, ...others]])
    .text.replace(/\s+/g, ' ')
    .trim();
}

/** @param spelled the entry with its authors, where it has a dash in place of those of the entry before */
function readEntry({ label, lines }: ListEntry, index: number, printed: string, spelled: string): Reference {
  const reference = parsePrintedReference(spelled, `ref-${index + 1}`, label);
  const start = lines[0]?.start ?? 0;
  return { ...reference, label, printed, span: { start, end: lines.at(-1)?.end ?? start } };
}

interface ListFacts {
  numbered: boolean;
  raised: readonly (readonly [start: number, end: number])[] | null;
}

/** Each marker with the sentence that it stands in. */
function placeMarkers(text: string, flow: FlowText, markers: readonly Marker[], references: readonly Reference[]): Mention[] {
  let paragraph: TextSpan = { start: 0, end: 0 };
  let sentences: TextSpan[] = [];
  let at = 0;
  return markers.map((marker) => {
    // Only paragraphs that cite are split.
    if (marker.start >= paragraph.end) {
      paragraph = paragraphAround(flow.text, marker);
      at = 0;
      sentences = splitSentences(flow.text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      }));
    }
    // Markers come in order.
    while (at + 1 < sentences.length && (sentences[at] as TextSpan).end < marker.end) at++;
    return toMention(text, flow, marker, sentences[at] ?? marker, references);
  });
}

function paragraphAround(words: string, { start, end }: TextSpan): TextSpan {
  const before = words.lastIndexOf('\n\n', start);
  const behind = words.indexOf('\n\n', end);
  return { start: before === -1 ? 0 : before + 2, end: behind === -1 ? words.length : behind };
}

/** By number where the list is numbered; by author and year where it is not, or where nobody cites by number. */
function findMarkers(flow: FlowText, references: readonly Reference[], { numbered, raised }: ListFacts): Marker[] {
  const words = flow.text;
  const places = new Map(references.map((reference, index) => [numbered ? Number(reference.label) : index + 1, index]));
  const highest = [...places.keys()].reduce((most, number) => Math.max(most, number), 0);
  const byNumber = () =>
    findNumberedMarkers(words, highest, raised === null ? null : findRaised(flow, raised)).flatMap((marker) => {
      const known = marker.references.flatMap((number) => places.get(number + 1) ?? []);
      return known.length === 0 ? [] : [{ ...marker, references: known }];
    });
  const byName = () => findAuthorYearMarkers(words, references);
  const [first, second] = numbered ? [byNumber, byName] : [byName, byNumber];
  const markers = first();
  return markers.length > 0 ? markers : second();
}

function toMention(text: string, flow: FlowText, marker: Marker, sentence: TextSpan, references: readonly Reference[]): Mention {
  const { start, end } = toOriginal(flow, marker);
  const whole = toOriginal(flow, { start: Math.min(sentence.start, marker.start), end: Math.max(sentence.end, marker.end) });
  return {
    references: marker.references.flatMap((place) => references[place]?.id ?? []),
    text: text.slice(start, end),
    start,
    end,
    sentence: { ...whole, ...quoteContext(text, whole.start, whole.end) },
  };
}

function findProblems(noList: boolean, references: readonly Reference[], mentions: readonly Mention[]): PaperProblem[] {
  const about = { severity: 'warning', reference: null, line: null } as const;
  if (noList) {
    return [
      {
        ...about,
        rule: 'references-found',
        message: 'No reference list was found in the text.',
        tip: 'If the paper has one under an unusual heading, give its references in a file of their own (BibTeX, RIS, NBIB or CSL-JSON).',
      },
    ];
  }
  if (mentions.length > 0) return [];
  return [
    {
      ...about,
      rule: 'citations-found',
      message: `${references.length} references were found, but no place in the text that cites them.`,
      tip: 'Raised numbers are lost by some extractors: import the PDF itself or the JATS XML.',
    },
  ];
}
