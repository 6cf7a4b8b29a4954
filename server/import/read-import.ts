// Reads whatever somebody hands in: a paper, a list of references, or a dossier in one of the forms that it goes out in; told by its
// contents. Every reader is loaded only when it is needed. Never a request to the network.
import type { DossierReading } from './dossier-reading.ts';
import type { Paper } from './paper.ts';
import type { NotRead, Reading } from './reading.ts';
import { type InputForm, sniffForm } from './sniff-form.ts';

/**
 * The thing, with everything that is wrong in it; or why it is none.
 * @param name of the file, to be shown
 * @param onProgress told how far a long paper is, in words
 */
export async function readImport(
  bytes: Uint8Array,
  name: string,
  onProgress: (words: string) => void = () => undefined,
): Promise<Reading | NotRead> {
  const form = sniffForm(bytes);
  return typeof form === 'string' ? READERS[form](bytes, name, onProgress) : { ...form, line: null };
}

type Reader = (bytes: Uint8Array, name: string, onProgress: (words: string) => void) => Promise<Reading | NotRead>;

const asDossier = (read: DossierReading | NotRead): Reading | NotRead =>
  'message' in read ? read : { kind: 'dossier', reading: read };

const asPaper = (read: Paper | NotRead): Reading | NotRead =>
  'message' in read ? read : { kind: 'paper', paper: read, claims: null };

const READERS: Readonly<Record<InputForm, Reader>> = {
  jats: async (bytes) => asPaper((await import('./jats/read-jats.ts')).readJats(bytes)),
  // pdf.js takes the bytes away from who hands them in, and no Buffer for them.
  pdf: async (bytes, _, tell) => {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return asPaper(await readPdf(new Uint8Array(bytes), { onProgress: (page, pages) => tell(`page ${page} of ${pages}`) }));
  },
  text: async (bytes) => {
    const [{ decodeText }, { readText }] = await Promise.all([import('./decode-text.ts'), import('./text/read-text.ts')]);
    const { text, problem } = decodeText(bytes, null);
    return text === null ? problem : asPaper(readText(text));
  },
  list: async (bytes) => asPaper(await (await import('./references/read-reference-list.ts')).readReferenceList(bytes)),
  json: async (bytes, name) => (await import('./json/read-json.ts')).readJson(bytes, name),
  rdf: async (bytes, name) => {
    const [{ decodeText }, { parseTrig }, { readNanopublications }] = await Promise.all([
      import('./decode-text.ts'),
      import('./rdf/parse-trig.ts'),
      import('./rdf/read-nanopublications.ts'),
    ]);
    const { text, problem } = decodeText(bytes, null);
    const quads = text === null ? problem : parseTrig(text);
    return 'message' in quads ? quads : asDossier(readNanopublications(quads, name));
  },
  civic: async (bytes, name) => asDossier((await import('./civic/read-civic.ts')).readCivic(bytes, name)),
  page: async (bytes) => (await import('./packed/read-page.ts')).readPage(bytes),
  tables: async (bytes, name) => asDossier((await import('./tables/read-csv-zip.ts')).readCsvZip(bytes, name)),
};
