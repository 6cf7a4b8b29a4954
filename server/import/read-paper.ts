// Reads whatever somebody hands in: a paper or a list of references, told by its contents. Every reader is loaded only when it
// is needed. Never a request to the network.
import type { Paper } from './paper.ts';
import { type InputForm, sniffForm } from './sniff-form.ts';

/** Why nothing was read; `line` counts from 1. */
export interface NotRead {
  message: string;
  tip: string;
  line: number | null;
}

/**
 * The paper, with everything that is wrong in it; or why it is none. A list of references has the form `references`.
 * @param onProgress told how far a long paper is, in words
 */
export async function readPaper(
  bytes: Uint8Array,
  onProgress: (words: string) => void = () => undefined,
): Promise<Paper | NotRead> {
  const form = sniffForm(bytes);
  return typeof form === 'string' ? READERS[form](bytes, onProgress) : { ...form, line: null };
}

type Reader = (bytes: Uint8Array, onProgress: (words: string) => void) => Promise<Paper | NotRead>;

const READERS: Readonly<Record<InputForm, Reader>> = {
  jats: async (bytes) => (await import('./jats/read-jats.ts')).readJats(bytes),
  // pdf.js takes the bytes away from who hands them in, and no Buffer for them.
  pdf: async (bytes, tell) =>
    (await import('./pdf/read-pdf.ts')).readPdf(new Uint8Array(bytes), {
      onProgress: (page, pages) => tell(`page ${page} of ${pages}`),
    }),
  text: async (bytes) => {
    const [{ decodeText }, { readText }] = await Promise.all([import('./decode-text.ts'), import('./text/read-text.ts')]);
    const { text, problem } = decodeText(bytes, null);
    return text === null ? problem : readText(text);
  },
  list: async (bytes) => (await import('./references/read-reference-list.ts')).readReferenceList(bytes),
};
