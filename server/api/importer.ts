// What the API needs of whoever reads papers: it hands over bytes and a name, and learns which draft came of it.
import type { ImportAnswer } from './import-contract.ts';

export interface Importer {
  /** @param name of the file, only to be shown and to name the draft by */
  importPaper(name: string, bytes: Uint8Array): Promise<ImportAnswer | { message: string; tip: string; line: number | null }>;
}
