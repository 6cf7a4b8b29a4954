// What the API needs of whoever imports files: it hands over bytes and a name, and learns which dossier came of it.
import type { ImportAnswer } from './import-contract.ts';

/** Why nothing came of a file; `problems` holds what was found in detail, each with its place in words. */
export interface NotImportable {
  message: string;
  tip: string;
  line: number | null;
  problems: { place: string | null; message: string; tip: string }[];
}

export interface Importer {
  /** @param name of the file, only to be shown and to name a draft by */
  importFile(name: string, bytes: Uint8Array): Promise<ImportAnswer | NotImportable>;
}
