// The part of a dossier that edits change. Nothing in it is changed in place: an edit gives a new one.
import type { Claim } from '../model/claim.ts';
import type { DossierState, Topic } from '../model/dossier.ts';

export interface Draft {
  readonly state: DossierState;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  /** Ids of everything else in the dossier: no new id may be one of them. */
  readonly taken: ReadonlySet<string>;
}

/** What an edit comes to: a new draft, or why it cannot be done, for the person who asked. */
export type EditResult = { readonly draft: Draft } | { readonly refused: string };
