// The bibliographic records as one BibTeX file in UTF-8, for LaTeX, biber, JabRef and Zotero.
import type { ExportInput } from '../format.ts';
import { writeBibtex } from '../write-bibtex.ts';
import { listReferences } from './list-references.ts';

/** An entry a work, its key the id in the dossier; piece by piece. */
export async function* writeBibtexFile(input: ExportInput): AsyncIterable<string> {
  for (const { record } of listReferences(input)) yield `${await writeBibtex(record)}\n\n`;
}
