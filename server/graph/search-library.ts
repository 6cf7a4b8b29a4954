// Searches the library: ranked hits with excerpts. All words must be found; only if nothing has them all, any may be.
import type { SearchIndex, SearchKind } from './build-search-index.ts';
import { searchWords } from './search-words.ts';
import { writeExcerpt } from './write-excerpt.ts';
import type { ExcerptPiece } from './write-excerpt.ts';

export interface SearchOptions {
  /** As typed, of any length; what lies beyond 200 characters or 12 words is not looked for. */
  query: string;
  dossiers?: readonly string[] | undefined;
  kinds?: readonly SearchKind[] | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

export interface SearchHit {
  dossier: string;
  kind: SearchKind;
  id: string;
  title: string;
  excerpt: ExcerptPiece[];
  score: number;
  node: string | null;
}

export interface SearchAnswer {
  items: SearchHit[];
  /** Number of hits beyond the part that is answered, too. */
  total: number;
}

const longestQuery = 200;
const mostTerms = 12;

const hasDigit = (term: string): boolean => /\p{N}/u.test(term);

/** What is meant by the words of a query; a compound is looked for in its parts. */
const termsOf = (query: string): string[] => {
  const words = searchWords([...query].slice(0, longestQuery).join(''));
  return [...new Set(words.map(({ terms }) => terms[0] ?? ''))].filter((term) => term !== '').slice(0, mostTerms);
};

/** Hits in the order of their rank, equals by dossier, kind and id. Nothing is found for a query without words. */
export const searchLibrary = (index: SearchIndex, options: SearchOptions): SearchAnswer => {
  const terms = termsOf(options.query);
  if (terms.length === 0) return { items: [], total: 0 };
  const asked = <T>(list: readonly T[] | undefined, value: T): boolean => !list || list.length === 0 || list.includes(value);
  const look = (combineWith: 'AND' | 'OR') =>
    index.engine.search(terms.join(' '), {
      combineWith,
      tokenize: () => terms,
      // A number is meant as it stands, unless it is long enough to be the beginning of an identifier; a single letter is too.
      prefix: (term) => term.length >= (hasDigit(term) ? 4 : 2),
      fuzzy: (term) => (term.length >= 5 && !hasDigit(term) ? 0.2 : false),
      filter: ({ id }) => {
        const entry = index.entries.get(String(id));
        return entry !== undefined && asked(options.dossiers, entry.dossier) && asked(options.kinds, entry.kind);
      },
    });
  let results = look('AND');
  if (results.length === 0 && terms.length > 1) results = look('OR');
  const ranked = results
    .map(({ id, score, match }) => ({ key: String(id), score, terms: new Set(Object.keys(match)) }))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const offset = options.offset ?? 0;
  const items = ranked.slice(offset, offset + (options.limit ?? 100)).flatMap((hit): SearchHit[] => {
    const entry = index.entries.get(hit.key);
    if (!entry) return [];
    const { dossier, kind, id, title, text, node } = entry;
    return [
      { dossier, kind, id, title, excerpt: writeExcerpt(text, hit.terms), score: Math.round(hit.score * 1000) / 1000, node },
    ];
  });
  return { items, total: ranked.length };
};
