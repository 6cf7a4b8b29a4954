// From printed lines to a paper: the one road that plain text and PDF take once they know their lines.
import { emptyPaper } from '../empty-paper.ts';
import type { Mention, Paper, PaperProblem, Reference } from '../paper.ts';
import { judgeCounts } from '../paper-bounds.ts';
import { checkReferences } from '../check-references.ts';
import { parsePrintedReference } from '../references/parse-printed-reference.ts';
import { arrangeLines } from './arrange-lines.ts';
import { findFurniture } from './find-furniture.ts';
import { findCitations, placeMarkers, tellUnlisted } from './find-citations.ts';
import { flowText } from './flow-text.ts';
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
  /** Its references, where they stand in a file of their own. */
  given?: readonly Reference[];
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
  { margins = null, raised = null, given = [], file = null }: LayoutFacts = {},
): Paper {
  const furniture = margins === null ? findFurniture(lines) : new Set<number>();
  const words = lines.filter((_, index) => !furniture.has(index));
  const list = findReferenceList(words);
  const running = words.filter((_, index) => !list?.taken.has(index));
  const { front, headings, paragraphs, captions } = arrangeLines(running);
  const { references, cited } = list === null ? { references: [...given], cited: given } : readEntries(list.entries);
  const flow = flowText([...paragraphs, ...captions]);
  const numbered = list?.entries.some((entry) => entry.label !== null) ?? false;
  const { markers, unlisted } = findCitations(flow, cited, { numbered, raised });
  const excess = judgeCounts(references.length, markers.length + unlisted.length);
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
    problems: [...findProblems(references, mentions), ...unlisted.map(tellUnlisted), ...checkReferences(references, mentions)],
  };
}

/** The furniture of the first pages; a text may tell no pages. */
function findMargins(lines: readonly TextLine[], furniture: ReadonlySet<number>): string[] {
  const margins = lines.filter((line, index) => line.page < MARGIN_PAGES && furniture.has(index));
  return margins.slice(0, MOST_MARGINS).map((line) => line.words);
}

/** The entries as references, and as they are cited: by their authors, even where an entry has a dash for those of the one before. */
function readEntries(entries: readonly ListEntry[]): { references: Reference[]; cited: Reference[] } {
  const printed = entries.map(printEntry);
  const spelled = spellOutAuthors(printed);
  const references = entries.map((entry, index) => readEntry(entry, index, printed[index] ?? '', spelled[index] ?? ''));
  return { references, cited: references.map((reference, index) => ({ ...reference, printed: spelled[index] ?? '' })) };
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

function findProblems(references: readonly Reference[], mentions: readonly Mention[]): PaperProblem[] {
  const about = { severity: 'warning', reference: null, line: null } as const;
  if (references.length === 0) {
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
