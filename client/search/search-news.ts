// What the search has to say, in one sentence, on screen and for screen readers.

interface Search {
  /** What was asked, trimmed; empty while nothing is. */
  readonly asked: string;
  readonly waiting: boolean;
  readonly slow: boolean;
  readonly error: string | null;
  /** Null until there is an answer. */
  readonly found: number | null;
  readonly total: number;
}

/** Empty where there is nothing to say. */
export function searchNews({ asked, waiting, slow, error, found, total }: Search): string {
  if (asked === '') return '';
  if (error !== null) return `The search failed. ${error}`;
  if (waiting || found === null) return slow ? 'Still searching. It takes longer than usual.' : 'Searching…';
  if (found === 0) return `Nothing for “${asked}”. Try one word of it, a drug, a gene or the name of an author.`;
  const shown = found < total ? `The best ${found} of ${total} results` : `${found} ${found === 1 ? 'result' : 'results'}`;
  return `${shown}. Arrow keys choose, Enter opens.`;
}
