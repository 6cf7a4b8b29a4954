// A stand-in for the desk that opens it with the first question.
import type { Desk } from './api/desk.ts';

/** @param open loads and makes the desk; called once */
export function openDeskLater(open: () => Promise<Desk>): Desk {
  let desk: Promise<Desk> | null = null;
  const opened = (): Promise<Desk> => (desk ??= open());
  return {
    review: async (dossier) => (await opened()).review(dossier),
    edit: async (dossier, revision, edits) => (await opened()).edit(dossier, revision, edits),
    undo: async (dossier, revision) => (await opened()).undo(dossier, revision),
  };
}
