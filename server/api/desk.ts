// What the API needs of whoever keeps the drafts: it is handed this, and never learns where drafts are saved.
import type { Edit } from '../model/edit.ts';
import type { Problem } from '../model/problem.ts';
import type { ReviewState } from './review-contract.ts';

export type EditOutcome =
  | { kind: 'done'; review: ReviewState; claims: string[] }
  /** The dossier is no longer as it was seen. */
  | { kind: 'stale'; review: ReviewState }
  /** `at`: which of the edits, counted from 0; null where it is all of them together. */
  | { kind: 'refused'; at: number | null; because: string; problems: readonly Problem[] }
  | { kind: 'read-only' };

/** Null everywhere: there is no such dossier. */
export interface Desk {
  review(dossier: string): Promise<ReviewState | null>;
  /** All of the edits or none. @param revision as it was seen */
  edit(dossier: string, revision: string, edits: readonly Edit[]): Promise<EditOutcome | null>;
  /** Takes the last edits back that have not been taken back yet. */
  undo(dossier: string, revision: string): Promise<EditOutcome | null>;
}
