// Reference lists in BibTeX and BibLaTeX: citation-js reads the values, fed one entry at a time with the strings and the entries that it
// refers to. Only its parsers are loaded; nothing of it fetches.
import type { PaperProblem, Reference } from '../paper.ts';
import { paperWarning } from '../paper-problem.ts';
import { citationReader, type CitationReader, reasonOf } from './citation-reader.ts';
import { composeTex } from './compose-tex.ts';
import type { ListedReference } from './listed-reference.ts';
import type { ParsedList } from './parse-csl-json.ts';
import { readBibtexItem } from './read-bibtex-item.ts';
import { type BibtexEntry, splitBibtex } from './split-bibtex.ts';

/** An entry that is longer is data of another kind. */
const LONGEST_ENTRY = 100_000;
/** Entries are not nested deeper than a person writes them. */
const DEEPEST = 40;
/** Entries that one refers to, one through the other. */
const MOST_PARENTS = 8;
/** `@string`s of a file that are known; lists of abbreviated journals have some hundreds. */
const MOST_STRINGS = 1_000;
/** Entries that are read in one go. */
const BATCH = 100;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b) depth++;
    else if (unit === 0x7d) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A field that takes the other fields from another entry. */
const PARENT = /\b(?:crossref|xdata)\s{0,10}=\s{0,10}["{]?\s{0,10}([^\s,"{}]{1,200})["}]?,?/i;

/** The entries that this one takes fields from, with those that they do, as text; a circle is cut where it closes. */
function findParents(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): string[] {
  const chain = [entry];
  for (let last: BibtexEntry | undefined = entry; last !== undefined && chain.length <= MOST_PARENTS; ) {
    const parent: BibtexEntry | undefined = byKey.get(PARENT.exec(last.text)?.[1] ?? '');
    if (parent === undefined) return chain.slice(1).map(({ text }) => text);
    last = chain.includes(parent) ? undefined : parent;
    if (last !== undefined) chain.push(last);
  }
  return chain.slice(1).map(({ text }, index, all) => (index === all.length - 1 ? text.replace(PARENT, '') : text));
}

/** The strings that an entry uses, by their names. */
function findStrings(entry: BibtexEntry, strings: readonly { name: string; text: string }[]): string {
  const lower = entry.text.toLowerCase();
  return strings
    .filter(({ name }) => lower.includes(name))
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Parses a BibTeX or BibLaTeX file.
 * @returns an entry for each that could be read, in the order of the file; the others are told with their lines
 */
export async function parseBibtex(text: string): Promise<ParsedList> {
  const read = await citationReader();
  const split = splitBibtex(text);
  const byKey = new Map(split.filter(({ key }) => key !== '').map((entry) => [entry.key, entry]));
  const strings = split
    .filter(({ kind, closed, text: words }) => kind === 'string' && closed && words.length < LONGEST_ENTRY && !isTooDeep(words))
    .map((entry) => ({ text: entry.text, name: (/[{(]\s{0,40}([^\s=]{1,100})/.exec(entry.text)?.[1] ?? '').toLowerCase() }))
    .filter(({ name }) => name !== '')
    .slice(0, MOST_STRINGS);
  const entries: ListedReference[] = [];
  const problems: PaperProblem[] = [];
  const works = split.filter(({ kind }) => kind !== 'string' && kind !== 'preamble');
  for (const [index, entry] of works.entries()) {
    const id = `ref-${index + 1}`;
    // The parser wants a key; managers export entries without one.
    const keyed = entry.key === '' ? entry.text.replace(/[{(]\s{0,40},?/, (open) => `${open.charAt(0)}${id},`) : entry.text;
    const source = [findStrings(entry, strings), keyed, ...findParents(entry, byKey)].join('\n');
    const found = readEntry(entry, source, id, read);
    if (typeof found !== 'string') entries.push({ reference: entry.key === '' ? { ...found, id } : found, line: entry.line });
    else {
      const called = entry.key === '' ? `entry ${index + 1}` : `entry "${entry.key.slice(0, 80)}"`;
      const tip = 'Mend the entry; the others are read.';
      problems.push(paperWarning('malformed-entry', `${called} could not be read: ${found}`, tip, { line: entry.line }));
    }
    // Long lists let others work in between, whoever shows how far it is.
    if (index % BATCH === BATCH - 1) await new Promise((go) => setImmediate(go));
  }
  return { entries, problems };
}

/** The reference, or why there is none. */
function readEntry(entry: BibtexEntry, source: string, id: string, read: CitationReader): Reference | string {
  if (!entry.closed) return 'its braces do not close';
  if (source.length > LONGEST_ENTRY || isTooDeep(source)) return 'it is too long or nested too deep';
  try {
    return readBibtexItem(read(composeTex(source), '@biblatex/text')[0], id) ?? 'it holds no record';
  } catch (error) {
    return reasonOf(error);
  }
}
