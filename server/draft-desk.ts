// The desk at which drafts are edited: one edit at a time for each dossier, each checked before it is saved and recorded after.
// Whoever asks says which state they saw; where somebody else was faster they are told and nothing is lost.
import type { Desk, EditOutcome } from './api/desk.ts';
import { describeReview, reviseDraft } from './api/describe-review.ts';
import { isBlocking } from './api/is-blocking.ts';
import type { ReviewState } from './api/review-contract.ts';
import type { EditJournal } from './data/edit-journal.ts';
import { applyEdit } from './edit/apply-edit.ts';
import { changesNothing, describeChange, type DraftChange, takeBack } from './edit/draft-change.ts';
import type { Draft } from './edit/draft.ts';
import type { Dossier } from './model/dossier.ts';
import type { Edit } from './model/edit.ts';
import type { LoadedDossier } from './model/library.ts';
import type { Problem } from './model/problem.ts';

export interface DeskDependencies {
  /** The dossier as it is on disk now; null where it is not there or does not load. */
  load: (dossier: string) => Promise<LoadedDossier | null>;
  check: (loaded: LoadedDossier) => Promise<readonly Problem[]>;
  save: (dossier: string, before: Dossier, after: Draft) => Promise<void>;
  journal: (dossier: string) => EditJournal;
  /** Has the server read and serve what was saved. */
  reload: () => Promise<void>;
  now: () => Date;
}

interface Entry {
  at: string;
  edits: readonly { kind: string }[];
  change: DraftChange;
}

/** What is to become of a draft, and what is written down of it, if anything; or why nothing is. */
type Made = { at: number | null; because: string } | { draft: Draft; entry: (change: DraftChange) => object | null };

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'change' in value;
const isUndo = (value: unknown): boolean => typeof value === 'object' && value !== null && 'undoes' in value;

const draftOf = ({ dossier }: LoadedDossier): Draft => ({
  state: dossier.state,
  topics: dossier.topics,
  claims: dossier.claims,
  taken: new Set(
    [
      dossier.works,
      dossier.passages,
      dossier.places,
      dossier.timeline.events,
      dossier.timeline.anchors,
      dossier.discrepancies,
      dossier.studies.flatMap(({ findings }) => findings),
    ]
      .flat()
      .map(({ id }) => id),
  ),
});

/** Edits of all dossiers of a workspace. */
export class DraftDesk implements Desk {
  readonly #dependencies: DeskDependencies;
  /** The end of the queue of each dossier. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(dependencies: DeskDependencies) {
    this.#dependencies = dependencies;
  }

  /** Null where there is no such dossier. */
  review(dossier: string): Promise<ReviewState | null> {
    return this.#inTurn(dossier, async () => {
      const loaded = await this.#dependencies.load(dossier);
      return loaded === null ? null : this.#describe(loaded);
    });
  }

  /** All of the edits or none; what changes nothing is done, and nothing to take back. Null where there is no such dossier. */
  edit(dossier: string, revision: string, edits: readonly Edit[]): Promise<EditOutcome | null> {
    return this.#change(dossier, revision, (draft) => {
      let now = draft;
      for (const [at, edit] of edits.entries()) {
        const result = applyEdit(now, edit);
        if ('refused' in result) return { at, because: result.refused };
        now = result.draft;
      }
      return {
        draft: now,
        entry: (change) => (changesNothing(change) ? null : { at: this.#dependencies.now().toISOString(), edits, change }),
      };
    });
  }

  /** Takes the last edits back that have not been taken back yet. Null where there is no such dossier. */
  undo(dossier: string, revision: string): Promise<EditOutcome | null> {
    return this.#change(dossier, revision, async (draft) => {
      const last = await this.#last(dossier);
      if (last === null) return { at: null, because: 'There is nothing to take back.' };
      const before = takeBack(draft, last.change);
      if (before === null)
        return { at: null, because: 'What was edited then has been changed again since, by hand or by another program.' };
      return { draft: before, entry: () => ({ at: this.#dependencies.now().toISOString(), undoes: last.at }) };
    });
  }

  #change(dossier: string, revision: string, make: (draft: Draft) => Made | Promise<Made>): Promise<EditOutcome | null> {
    const { load, check, save, journal, reload } = this.#dependencies;
    return this.#inTurn(dossier, async (): Promise<EditOutcome | null> => {
      const loaded = await load(dossier);
      if (loaded === null) return null;
      if (loaded.origin !== 'workspace') return { kind: 'read-only' };
      const before = draftOf(loaded);
      if (reviseDraft(loaded.dossier) !== revision) return { kind: 'stale', review: await this.#describe(loaded) };
      const made = await make(before);
      if ('because' in made) return { kind: 'refused', ...made, problems: [] };
      const change = describeChange(before, made.draft);
      const entry = made.entry(change);
      if (entry === null) return { kind: 'done', review: await this.#describe(loaded), claims: [] };
      const { state, topics, claims } = made.draft;
      const next = { ...loaded, dossier: { ...loaded.dossier, state, topics: [...topics], claims: [...claims] } };
      const problems = (await check(next)).filter(isBlocking);
      if (problems.length > 0)
        return { kind: 'refused', at: null, because: problems[0]?.message ?? 'It breaks a rule.', problems };
      await save(dossier, loaded.dossier, made.draft);
      await journal(dossier).append(entry);
      await reload();
      return { kind: 'done', review: await this.#describe(next), claims: change.claims.map(({ id }) => id) };
    });
  }

  async #describe({ dossier, origin }: LoadedDossier): Promise<ReviewState> {
    const editable = origin === 'workspace';
    const last = editable ? await this.#last(dossier.id) : null;
    return describeReview(dossier, editable, last && { at: last.at, kinds: last.edits.map(({ kind }) => kind) });
  }

  async #last(dossier: string): Promise<Entry | null> {
    const done: Entry[] = [];
    for (const entry of await this.#dependencies.journal(dossier).read()) {
      if (isUndo(entry)) done.pop();
      else if (isEntry(entry)) done.push(entry);
    }
    return done.at(-1) ?? null;
  }

  /** One after the other, whatever becomes of the one before. */
  #inTurn<T>(dossier: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(dossier) ?? Promise.resolve()).then(work, work);
    this.#turns.set(dossier, turn);
    return turn;
  }
}
