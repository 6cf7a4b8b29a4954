// What the import of one file is asked, and what comes of it.
import type { PaperProblem } from '../../import/paper.ts';
import type { DossierState } from '../../model/dossier.ts';

export interface ImportJob {
  /** Absolute path. */
  file: string;
  /** Bytes handed in instead of read, e.g. over HTTP; `file` is then only a name. */
  bytes?: Uint8Array;
  /** Reference list beside the paper: absolute path; null for none. */
  references: string | null;
  /** Where the dossier goes; null writes nothing. Absolute paths. */
  into: { dossiers: string; texts: string } | null;
  /** Folders whose dossiers' ids must not be given again. */
  taken: readonly string[];
  json: boolean;
  /** ISO 8601. */
  now: string;
}

export interface Imported {
  /** What it was: a paper, which becomes a draft, or a dossier that comes back. */
  kind: 'paper' | 'dossier';
  /** Id of the dossier; null where none was to be written. */
  id: string | null;
  title: string | null;
  state: DossierState;
  /** Of a dossier: works besides the case. */
  references: number;
  /** Places at which the paper cites; of a dossier, lines of evidence. */
  mentions: number;
  claims: number;
  /** What became of it, in numbers and words: "3 references, 4 citations". */
  counts: string;
  /** What else is to be known, a sentence each. */
  told: string[];
  /** Whether a part of it could not be used; the problems say which. */
  isPartial: boolean;
  problems: PaperProblem[];
  /** What `--json` prints; null where it is not asked for. */
  json: string | null;
}

/** Why a file was not imported; `line` counts from 1. */
export interface NotImported {
  message: string;
  tip: string;
  line: number | null;
  /** Everything that was found, where that is more than one thing. */
  problems: PaperProblem[];
}

export type ImportOutcome = Imported | NotImported;

/** Whether something came of it. */
export const isImported = (outcome: ImportOutcome): outcome is Imported => 'references' in outcome;
