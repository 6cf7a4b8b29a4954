// A reference list by itself, in any format that reference managers write, as a paper that has nothing else.
import { checkReferences } from '../check-references.ts';
import { decodeText } from '../decode-text.ts';
import { emptyPaper } from '../empty-paper.ts';
import type { Paper, PaperProblem, Reference } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import { startIds } from '../take-id.ts';
import { parseBibtex } from './parse-bibtex.ts';
import { type ParsedList, parseCslJson } from './parse-csl-json.ts';
import { parseBibtxt } from './parse-bibtxt.ts';
import { parseIsi, parseRefer } from './parse-isi.ts';
import { parseNbib } from './parse-nbib.ts';
import { parseRis } from './parse-ris.ts';
import { type ListFormat, sniffListFormat } from './sniff-list-format.ts';

/** Lists above this many bytes are refused. */
export const LARGEST_LIST = 32 * 1024 * 1024;

const PARSERS: Readonly<Record<ListFormat, (text: string) => ParsedList | Promise<ParsedList>>> = {
  'csl-json': parseCslJson,
  bibtex: parseBibtex,
  ris: parseRis,
  nbib: parseNbib,
  bibtxt: parseBibtxt,
  isi: parseIsi,
  refer: parseRefer,
};

/** Gives a second entry of one id another id, and tells it. */
function tellApart(list: ParsedList): { references: Reference[]; problems: PaperProblem[] } {
  const takeId = startIds();
  const problems: PaperProblem[] = [];
  const references = list.entries.map(({ reference, line }) => {
    const id = takeId(reference.id);
    if (id === reference.id) return reference;
    const message = `two entries of the list have the id "${reference.id}"; the second is called "${id}"`;
    problems.push(paperWarning('reference-id', message, 'See whether both mean one work.', { reference: id, line }));
    return { ...reference, id };
  });
  return { references, problems };
}

/**
 * Reads a reference list: CSL-JSON, BibTeX or BibLaTeX, RIS, PubMed's NBIB, the Web of Science's or Refer's format, told apart by what
 * stands in it. One bad entry is told with its line and does not lose the others.
 * @returns a paper of the form `references`: no text, no mentions. Never rejects
 */
export async function readReferenceList(source: Uint8Array | string): Promise<Paper> {
  if (source.length > LARGEST_LIST) {
    const message = `the list has ${Math.round(source.length / 1024 / 1024)} MB, more than the ${LARGEST_LIST / 1024 / 1024} MB that are read`;
    return emptyPaper('references', [paperError('too-large', message, 'Hand in the list in parts.')]);
  }
  const decoded = typeof source === 'string' ? { text: source.replace(/^\uFEFF/, ''), problem: null } : decodeText(source, null);
  if (decoded.text === null) return emptyPaper('references', [decoded.problem]);
  const text = decoded.text;
  const known = 'Export it as CSL-JSON, BibTeX, RIS or NBIB.';
  if (text.trim() === '')
    return emptyPaper('references', [paperError('empty-file', 'the file is empty', 'Export the list again.', { line: 1 })]);
  const format = sniffListFormat(text);
  if (format === null)
    return emptyPaper('references', [paperError('unknown-list', 'the file is no reference list in a known format', known)]);
  const list = await PARSERS[format](text);
  if (list.entries.length === 0 && list.problems.every(({ severity }) => severity !== 'error'))
    list.problems.push(paperError('no-references', `the file looks like ${format}, but holds no record`, known));
  const { references, problems } = tellApart(list);
  return { ...emptyPaper('references', [...list.problems, ...problems, ...checkReferences(references)]), references };
}
