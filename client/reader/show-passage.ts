// A wish of another panel: show this passage in the reader. It is a gesture, not a state, so the address holds only the
// open reader; the wish is over with the next selection.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { actions, explorer } from '../store/explorer.ts';

export interface ReaderWish {
  readonly passage: string | null;
  /** What was selected when it was made: it holds as long as that is. */
  readonly select: string | null;
  /** Counts up, so that wishing for the same passage again scrolls again. */
  readonly turn: number;
}

export const readerWish = createStore<ReaderWish>(() => ({ passage: null, select: null, turn: 0 }));
export const useReaderWish = (): ReaderWish => useStore(readerWish);

/** Opens the reader at a passage. What is selected stays selected; without a selection the passage itself is. */
export function showPassage(passage: string): void {
  const select = explorer.getState().select ?? passage;
  readerWish.setState(({ turn }) => ({ passage, select, turn: turn + 1 }));
  actions.open({ page: null, pane: 'reader', select });
}
