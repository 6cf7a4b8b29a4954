// What the import of one paper is asked, and what comes of it.
import type { PaperProblem } from '../../import/paper.ts';

export interface ImportJob {
  /** Absolute path. */
  file: string;
  /** Bytes handed in instead of read, e.g. over HTTP; `file` is then only a name. */
  bytes?: Uint8Array;
  /** Reference list beside the paper: absolute path; null for none. */
  references: string | null;
  /** Where the draft goes; null writes nothing. Absolute paths. */
  into: { dossiers: string; texts: string } | null;
  /** Folders whose dossiers' ids must not be given again. */
  taken: readonly string[];
  json: boolean;
  /** ISO 8601. */
  now: string;
}

export interface Imported {
  /** Id of the draft; null where none was to be written. */
  id: string | null;
  title: string | null;
  references: number;
  mentions: number;
  claims: number;
  problems: PaperProblem[];
  /** What `--json` prints; null where it is not asked for. */
  json: string | null;
}

/** Why a file was not imported; `line` counts from 1. */
export interface NotImported {
  message: string;
  tip: string;
  line: number | null;
}

export type ImportOutcome = Imported | NotImported;

/** Whether something came of it. */
export const isImported = (outcome: ImportOutcome): outcome is Imported => 'references' in outcome;
