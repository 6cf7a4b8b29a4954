// Files on their way into the workspace, papers mostly: one after another, each with what became of it. What one does to the program, it
// does not do to the next.
import { createStore } from 'zustand/vanilla';
import type { ImportAnswer } from '../../server/api/contract.ts';
import { RequestError } from '../api/fetch-json.ts';
import { queryClient } from '../api/query-client.ts';
import { sendPaper } from '../api/send-paper.ts';

export type PaperState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'imported'; readonly answer: ImportAnswer }
  | { readonly kind: 'failed'; readonly message: string; readonly tips: readonly string[] };

export interface Paper {
  readonly id: number;
  readonly name: string;
  readonly state: PaperState;
}

export const papers = createStore<{ readonly list: readonly Paper[] }>(() => ({ list: [] }));

/** As large as the server takes; said before half of it is sent. */
export const MAX_MEGABYTES = 100;

const told = (id: number, state: PaperState): void =>
  papers.setState(({ list }) => ({ list: list.map((paper) => (paper.id === id ? { ...paper, state } : paper)) }));

async function importOne(id: number, file: File, send: typeof sendPaper): Promise<void> {
  told(id, { kind: 'reading' });
  if (file.size > MAX_MEGABYTES * 1024 * 1024) {
    const message = `It has ${Math.round(file.size / 1024 / 1024)} MB; at most ${MAX_MEGABYTES} MB are read.`;
    told(id, { kind: 'failed', message, tips: ['Give the one paper, without its supplements, or its text.'] });
    return;
  }
  try {
    told(id, { kind: 'imported', answer: await send(file) });
    void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
  } catch (error) {
    const tips = error instanceof RequestError ? (error.details?.errors ?? []).map(({ message }) => message) : [];
    told(id, { kind: 'failed', message: error instanceof Error ? error.message : String(error), tips });
  }
}

let last = 0;
let queue: Promise<void> = Promise.resolve();

/** Adds the files to what is being imported; settles when all of them are done. */
export function importPapers(files: readonly File[], send: typeof sendPaper = sendPaper): Promise<void> {
  const added = files.map((file) => ({ file, id: (last += 1) }));
  const list = added.map(({ file, id }): Paper => ({ id, name: file.name, state: { kind: 'waiting' } }));
  papers.setState((state) => ({ list: [...state.list, ...list] }));
  queue = added.reduce((before, { id, file }) => before.then(() => importOne(id, file, send)), queue);
  return queue;
}

/** Takes what is done off the list. */
export const clearPapers = (): void =>
  papers.setState(({ list }) => ({ list: list.filter(({ state }) => state.kind === 'waiting' || state.kind === 'reading') }));
