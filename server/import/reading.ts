// What comes of reading whatever was handed in.
import type { DossierReading } from './dossier-reading.ts';
import type { Paper, ProposedClaim } from './paper.ts';

/** Why nothing was read; `line` counts from 1. */
export interface NotRead {
  message: string;
  tip: string;
  line: number | null;
}

/**
 * What was read: a paper, or a list of references as a paper of that form, with the claims that came along, if any; the text of a
 * dossier as one JSON document, which is not judged yet; or a dossier from another form.
 */
export type Reading =
  | { kind: 'paper'; paper: Paper; claims: readonly ProposedClaim[] | null }
  | { kind: 'envelope'; text: string }
  | { kind: 'dossier'; reading: DossierReading };
