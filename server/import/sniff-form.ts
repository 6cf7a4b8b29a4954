// What a file is, told from its first bytes and never from its name.
import { Buffer } from 'node:buffer';

/**
 * What can be imported: a paper in one of three forms, a list of references in any of the formats of reference managers but JSON,
 * anything in JSON, which its keys tell apart; the tables of a dossier in a zip; RDF as text; an export of evidence from CIViC; a web page, which
 * may hold a dossier.
 */
export type InputForm = 'jats' | 'pdf' | 'text' | 'list' | 'json' | 'tables' | 'rdf' | 'civic' | 'page';

/** Why a file is nothing of that, and what to do about it. */
export interface NotAnInput {
  message: string;
  tip: string;
}

/** Bytes that are looked at. A PDF may have other things before its header, within the first kilobyte (ISO 32000-1, annex H). */
const LOOK = 64 * 1024;

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

const ARCHIVES: readonly [string, (bytes: Uint8Array) => boolean][] = [
  ['a zip archive (a Word or LibreOffice document is one too)', (bytes) => starts(bytes, 0x50, 0x4b) && (bytes[2] ?? 9) < 9],
  ['compressed with gzip', (bytes) => starts(bytes, 0x1f, 0x8b)],
  ['an old Word document', (bytes) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)],
  ['a 7-Zip archive', (bytes) => starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)],
  [
    'a picture',
    (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46, 0x38),
  ],
  ['an RTF document', (bytes) => starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)],
];

/** Names in an archive stand at its end. */
const TAIL = 64 * 1024;

/** Whether an archive names one of the two tables that a dossier needs. */
function holdsTables(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-TAIL).toString('latin1').toLowerCase();
  return tail.includes('nodes.csv') || tail.includes('edges.csv');
}

/** The first bytes, a letter each; of UTF-16 the letters, since a reader of text or XML knows that encoding. */
function readStart(bytes: Uint8Array): string {
  const first = bytes.subarray(0, LOOK);
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(first);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(first);
  return Buffer.from(first.buffer, first.byteOffset, first.byteLength).toString('latin1');
}

/** Tells the form of a file, or why it has none. */
export function sniffForm(bytes: Uint8Array): InputForm | NotAnInput {
  const start = readStart(bytes);
  if (start.trim() === '' && bytes.byteLength < LOOK) return { message: 'it is empty', tip: 'Save or download it again.' };
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b) && holdsTables(bytes)) return 'tables';
  const archive = ARCHIVES.find(([, fits]) => fits(bytes));
  if (archive !== undefined)
    return { message: `it is ${archive[0]}, whatever its name says`, tip: 'Give the paper as JATS XML, PDF or plain text.' };
  if (start.includes('\0'))
    return { message: 'it is not text: it holds zero bytes', tip: 'Give the paper as JATS XML, PDF or plain text.' };
  return sniffText(start.replace(/^(?:ï»¿|\ufeff)/, '').trimStart());
}

/** Columns that only an export of evidence from CIViC has in its first line. */
const CIVIC = ['evidence_statement', 'evidence_direction'];

/** After comments: a prefix or a base, an address followed by another or by a graph, or a graph by its short name. No text begins so. */
const RDF =
  /^(?:#[^\n]*\n\s*)*(?:@(?:prefix|base)\s+[^\n]*<|(?:PREFIX|BASE)\s+[^\n]*<|GRAPH\s*<|<[a-z][\w+.-]*:[^<>\s]+>\s*(?:<|\{|a\s)|[\w.-]*:[\w.-]+\s*\{)/i;

/** Entries that no paper begins a line with, but a BibTeX file does. */
const BIBTEX_LINE = /^\s*@\s*(?:[a-z]+)\s*[{(]\s*[^\s,{}()]*\s*[,=]?\s*$/i;

function sniffText(start: string): InputForm {
  if (/^<(?:!doctype html|html)[\s>]/i.test(start)) return 'page';
  if (CIVIC.every((column) => new RegExp(`^[^\\n]*\\b${column}\\b`).test(start))) return 'civic';
  if (RDF.test(start)) return 'rdf';
  if (/^<(?:\?xml|!doctype|!--|[a-z][\w.:-]*[\s/>])/i.test(start)) return 'jats';
  if (/^[[{]\s*["{[\]}]/.test(start)) return 'json';
  const lines = start.split(/\r\n?|\n/, 400).filter((line) => line.trim() !== '');
  const first = lines.find((line) => !line.trimStart().startsWith('%')) ?? '';
  if (/^\s*@\s*[a-z]+\s*[{(]/i.test(first) || lines.some((line) => BIBTEX_LINE.test(line))) return 'list';
  if (lines.slice(0, 20).some((line) => /^TY {1,2}- ?[A-Z]/.test(line))) return 'list';
  if (/^(?:PMID|PMC|OWN|STAT|NLM) {0,2}- /.test(first)) return 'list';
  // The Web of Science and Refer (EndNote).
  if (/^(?:FN [A-Z]|PT [A-Z]$|%[0AT] \S)/.test(first) || /^%[0AT] \S/.test(lines[0] ?? '')) return 'list';
  return 'text';
}
