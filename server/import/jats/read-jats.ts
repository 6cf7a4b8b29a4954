// A paper from its JATS XML (PubMed Central and publishers' dialects): text, sections, references, and where it cites which.
// Standard: JATS 1.3, ANSI/NISO Z39.96.
import { quoteContext } from '../../text/quote-context.ts';
import { checkReferences } from '../check-references.ts';
import { declaredEncoding, decodeText } from '../decode-text.ts';
import { emptyPaper } from '../empty-paper.ts';
import type { Mention, Paper, PaperProblem, Reference, Section } from '../paper.ts';
import { judgeCounts } from '../paper-bounds.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import { startIds } from '../take-id.ts';
import type { TextBlock, XrefPlace } from './article-text.ts';
import { type Citable, joinMentions, readNumbers } from './join-mentions.ts';
import { parseArticle, type ParsedArticle } from './parse-article.ts';
import { placeSentences } from './place-sentences.ts';
import { readRecord } from './read-record.ts';

/** Files above this many bytes are refused: twice the longest articles that were seen, and still below 300 MB of memory. */
export const LARGEST_JATS = 12 * 1024 * 1024;

interface ReferenceList {
  references: Reference[];
  ids: Map<string, string[]>;
  problems: PaperProblem[];
}

function readList(refs: ParsedArticle['refs']): ReferenceList {
  const references: Reference[] = [];
  const ids = new Map<string, string[]>();
  const takeId = startIds();
  const problems: PaperProblem[] = [];
  for (const { entry, line } of refs) {
    for (const reference of entry.references) {
      const free = takeId(reference.id);
      if (free !== reference.id) {
        const message = `two entries of the reference list have the id "${reference.id}"; the second is called "${free}"`;
        problems.push(
          paperWarning('reference-id', message, 'Citations by this id are taken for the first.', { reference: free, line }),
        );
        reference.id = free;
      }
      references.push(reference);
    }
    for (const [id, indexes] of entry.ids) {
      if (ids.has(id)) continue;
      const named: string[] = [];
      for (const index of indexes) named.push(entry.references[index]?.id ?? '');
      ids.set(id, named);
    }
  }
  return { references, ids, problems };
}

const printedOf = (block: TextBlock, { start, end }: XrefPlace): string => block.text.slice(start, end);

/** References by number: the labels of the list, else the numbers that tagged citations print. */
function numberReferences(list: ReferenceList, blocks: readonly TextBlock[]): Map<number, string[]> {
  const numbers = new Map<number, string[]>();
  for (const { id, label } of list.references) {
    const digits = /^(\d{1,4})[a-z]?$/.exec(label ?? '')?.[1];
    if (digits === undefined) continue;
    const same = numbers.get(Number(digits));
    if (same === undefined) numbers.set(Number(digits), [id]);
    else same.push(id);
  }
  if (numbers.size > 0) return numbers;
  for (const block of blocks)
    for (const xref of block.xrefs) {
      const references = list.ids.get(xref.rids[0] ?? '');
      if (references === undefined || xref.rids.length !== 1) continue;
      const [number, second] = readNumbers(printedOf(block, xref)) ?? [];
      // A number above the length of the list is a year.
      if (number === undefined || second !== undefined || number <= 0 || number > list.references.length) continue;
      if (!numbers.has(number)) numbers.set(number, references);
    }
  return numbers;
}

function findSections(blocks: readonly TextBlock[], starts: readonly number[]): Section[] {
  const sections: Section[] = [];
  let before: string | null = null;
  blocks.forEach(({ section, text }, index) => {
    const start = starts[index] ?? 0;
    const last = sections.at(-1);
    if (section !== null && section === before && last !== undefined) last.end = start + text.length;
    else if (section !== null) sections.push({ title: section, start, end: start + text.length });
    before = section;
  });
  return sections;
}

/** Citations by ids that no entry has: told once for each id. */
function tellDangling(blocks: readonly TextBlock[], ids: ReadonlyMap<string, unknown>): PaperProblem[] {
  const told = new Map<string, PaperProblem>();
  for (const block of blocks)
    for (const xref of block.xrefs)
      for (const rid of xref.type === 'bibr' ? xref.rids : []) {
        if (ids.has(rid) || told.has(rid)) continue;
        const cites = `"${printedOf(block, xref).slice(0, 80)}" (${rid.slice(0, 80)})`;
        const message = `the text cites ${cites}, which the reference list does not have`;
        const where = { line: xref.line };
        told.set(
          rid,
          paperWarning('citation-without-reference', message, 'Look in the printed paper which work is meant.', where),
        );
      }
  return [...told.values()];
}

/** Ids of all references that something refers to, wherever it stands. */
function listCited(blocks: readonly TextBlock[], ids: ReadonlyMap<string, readonly string[]>): string[] {
  const cited: string[] = [];
  for (const { xrefs } of blocks)
    for (const { rids } of xrefs) for (const rid of rids) for (const id of ids.get(rid) ?? []) cited.push(id);
  return cited;
}

/** What a paper lacks without which nothing can be drafted from it. */
function tellLacking(references: readonly Reference[], cited: readonly string[]): PaperProblem[] {
  const noList = 'Give its references with --references, or hand in the paper as PDF or text.';
  if (references.length === 0) return [paperWarning('no-references', 'the paper has no reference list', noList)];
  const untagged = 'Hand in the paper as PDF or text: there citations are found by what is printed.';
  return cited.length > 0 ? [] : [paperWarning('no-citations', 'no citation is tagged in the text', untagged)];
}

function findMentions(blocks: readonly TextBlock[], starts: readonly number[], text: string, citable: Citable): Mention[] {
  return blocks.flatMap((block, index) => {
    if (block.xrefs.length === 0) return [];
    const xrefs = block.xrefs.filter(({ rids }) => rids.some((rid) => citable.ids.has(rid)));
    // A row of a table is no sentence that claims something.
    if (xrefs.length === 0 || block.kind === 'row') return [];
    const offset = starts[index] ?? 0;
    const markers = joinMentions(block, xrefs, citable);
    const places = placeSentences(block.text, markers);
    let sentence: Mention['sentence'] | null = null;
    return markers.map(({ start, end, references }, at) => {
      const from = offset + (places[at]?.start ?? 0);
      const to = offset + (places[at]?.end ?? block.text.length);
      // Many a sentence cites more than once.
      if (sentence === null || sentence.start !== from || sentence.end !== to)
        sentence = { start: from, end: to, ...quoteContext(text, from, to) };
      return { references, text: block.text.slice(start, end), start: offset + start, end: offset + end, sentence };
    });
  });
}

function tellRoot({ root, refs, blocks }: ParsedArticle): PaperProblem | null {
  if (root === null)
    return paperError('empty-file', 'the file holds no XML element', 'Fetch it again: it is empty or cut off.', { line: 1 });
  if (refs.length > 0 || blocks.length > 0) return null;
  const message = `the file is XML, but no JATS article: it begins with <${root.slice(0, 40)}>`;
  return paperError('not-jats', message, 'Hand in the article as JATS XML, PDF or plain text.', { line: 1 });
}

/**
 * Reads a paper from JATS XML.
 *
 * The text has the title, the abstract, body and back matter without the reference list; paragraphs are parted by an empty line,
 * figures, tables and boxes stand behind the paragraph in which they float. Superscripts are plain characters. Sections do not
 * overlap: each stretch is under its innermost heading. Rows of tables that cite something are text, and no mentions.
 * References are in the order of the list; their `span` is null.
 * @param source the file's bytes, or its text
 * @returns a paper; an empty one with an error among its problems where the file cannot be read. Never throws
 */
export function readJats(source: Uint8Array | string): Paper {
  if (source.length > LARGEST_JATS) {
    const message = `the file has ${Math.round(source.length / 1024 / 1024)} MB, more than the ${LARGEST_JATS / 1024 / 1024} MB that are read`;
    return emptyPaper('jats', [paperError('too-large', message, 'Hand in the article alone, without what is bundled with it.')]);
  }
  const decoded =
    typeof source === 'string'
      ? { text: source.replace(/^\uFEFF/, ''), problem: null }
      : decodeText(source, declaredEncoding(source));
  if (decoded.text === null) return emptyPaper('jats', [decoded.problem]);
  const article = parseArticle(decoded.text);
  const root = tellRoot(article);
  if (article.problems.some(({ severity }) => severity === 'error')) return emptyPaper('jats', article.problems);
  if (root !== null) return emptyPaper('jats', [...article.problems, root]);

  const { blocks } = article;
  const list = readList(article.refs);
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 2;
  }
  const text = blocks.map((block) => block.text).join('\n\n');
  const citable = { ids: list.ids, numbers: numberReferences(list, blocks), order: list.references.map(({ id }) => id) };
  const mentions = findMentions(blocks, starts, text, citable);
  const excess = judgeCounts(list.references.length, mentions.length);
  if (excess !== null) return emptyPaper('jats', [excess]);
  const cited = listCited(blocks, list.ids);
  const found = [
    ...list.problems,
    ...tellDangling(blocks, list.ids),
    ...tellLacking(list.references, cited),
    ...checkReferences(list.references, mentions, cited),
  ];
  const record = readRecord(article.front, article.articleType);
  return {
    record,
    form: 'jats',
    text,
    sections: findSections(blocks, starts),
    references: list.references,
    mentions,
    problems: [...article.problems, ...found],
  };
}
