// Whatever comes as JSON (RFC 8259): told apart by its keys, each kind handed to its own reader.
import { ENVELOPE_FORMAT } from '../../model/dossier-envelope.ts';
import { findTooDeep, MAX_DEPTH } from '../../text/json-depth.ts';
import { decodeText } from '../decode-text.ts';
import type { NotRead, Reading } from '../reading.ts';
import { sniffJson } from './sniff-json.ts';

/** What is looked at of a document that is broken. */
const LOOK = 1000;

/** The document as a value; undefined where it is broken. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a JSON document. Never rejects. @param name of the file, to be shown */
export async function readJson(bytes: Uint8Array, name: string): Promise<Reading | NotRead> {
  const { text, problem } = decodeText(bytes, null);
  if (text === null) return problem;
  if (findTooDeep(text) !== null)
    return { message: `the JSON is nested deeper than ${MAX_DEPTH} levels`, tip: 'Flatten it, or export it again.', line: null };
  const value = parse(text);
  // Of a broken one, its own reader says where.
  const isOurs = value === undefined && text.slice(0, LOOK).includes(ENVELOPE_FORMAT);
  const form = isOurs ? 'dossier' : sniffJson(value);
  if (typeof form !== 'string') return { ...form, line: null };
  if (form === 'dossier') return { kind: 'envelope', text };
  if (form === 'paper') {
    const read = (await import('./read-paper-json.ts')).readPaperJson(value);
    return 'message' in read ? read : { kind: 'paper', ...read };
  }
  if (form === 'graph') {
    const reading = (await import('./read-graphology.ts')).readGraphology(value, name);
    return 'message' in reading ? reading : { kind: 'dossier', reading };
  }
  if (form === 'linked-data') {
    const [{ parseJsonLd }, { readNanopublications }] = await Promise.all([
      import('../rdf/parse-json-ld.ts'),
      import('../rdf/read-nanopublications.ts'),
    ]);
    const quads = await parseJsonLd(value);
    const reading = 'message' in quads ? quads : readNanopublications(quads, name);
    return 'message' in reading ? reading : { kind: 'dossier', reading };
  }
  const { readReferenceList } = await import('../references/read-reference-list.ts');
  return { kind: 'paper', paper: await readReferenceList(bytes), claims: null };
}
