// The library: all dossiers that a server has loaded, with the texts attached to them and where each record stands on disk.
import type { AttachedText, PassageAnchor } from './anchoring.ts';
import type { Dossier } from './dossier.ts';

/** Where a record stands: file (relative to the folder of dossiers, forward slashes) and 1-based line. */
export interface FilePlace {
  file: string;
  line: number | null;
}

/** Where a dossier comes from: beside the program, read-only; or the folder that somebody imports into and works in. */
export type DossierOrigin = 'bundled' | 'workspace';

export interface LoadedDossier {
  dossier: Dossier;
  /** Absent: bundled. */
  origin?: DossierOrigin;
  /** Changes with anything that was read for it, and with nothing else; hex. Absent: it was not read from disk. */
  revision?: string;
  /** Place of each record by `kind:id`, e.g. `claim:drug-of-choice`, `passage:d6`; evidence is `evidence:<claim>--<study>`. */
  places: ReadonlyMap<string, FilePlace>;
  texts: readonly AttachedText[];
  /** By passage id. */
  anchors: ReadonlyMap<string, PassageAnchor>;
}

export interface Library {
  /** Changes whenever anything in the library changes; hex. Used in ETags and shown to the explorer. */
  revision: string;
  dossiers: readonly LoadedDossier[];
}
