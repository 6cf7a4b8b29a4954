// The search in a page without a server: every word must stand somewhere in a claim, a work or a passage. Simpler than the
// server's, which also ranks and forgives mistakes in spelling.
import type { ClaimView, List, PassageUse, SearchHit, WorkSummary } from '../../server/api/contract.ts';
import type { Answers } from './answers.ts';

interface Candidate extends Pick<SearchHit, 'kind' | 'id' | 'title' | 'node'> {
  text: string;
}

/** Letters shown before the first match. */
const BEFORE = 40;
/** Letters shown in all. */
const LENGTH = 160;

const listCandidates = (answers: Answers, dossier: string): Candidate[] => {
  const list = <T>(name: string): T[] => (answers[`/dossiers/${dossier}/${name}?limit=500`] as List<T> | undefined)?.items ?? [];
  return [
    ...list<ClaimView>('claims').map(
      ({ id, label, statement }): Candidate => ({ kind: 'claim', id, title: label, text: statement, node: id }),
    ),
    ...list<WorkSummary>('works').map(
      ({ id, label, title }): Candidate => ({ kind: 'work', id, title: label, text: title ?? label, node: id }),
    ),
    ...list<PassageUse>('passages').map(
      ({ id, work, exact, claims }): Candidate => ({
        kind: 'passage',
        id,
        title: work,
        text: exact,
        node: claims[0] ?? work,
      }),
    ),
  ];
};

/** The words around the first match, in pieces. */
const excerpt = (text: string, word: string): SearchHit['excerpt'] => {
  const at = text.toLowerCase().indexOf(word);
  if (at < 0) return [{ text: text.slice(0, LENGTH), match: false }];
  const start = Math.max(0, at - BEFORE);
  return [
    { text: text.slice(start, at), match: false },
    { text: text.slice(at, at + word.length), match: true },
    { text: text.slice(at + word.length, start + LENGTH), match: false },
  ].filter((piece) => piece.text !== '');
};

/** Undefined where the path asks for something else. */
export function answerSearch(answers: Answers, dossier: string, path: string): List<SearchHit> | undefined {
  if (!path.startsWith('/search?')) return undefined;
  const query = new URLSearchParams(path.slice('/search?'.length));
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  const limit = Number(query.get('limit') ?? 30);
  const found = listCandidates(answers, dossier).filter((candidate) => {
    const text = `${candidate.title} ${candidate.text} ${candidate.id}`.toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  });
  const items = found.slice(0, limit).map(
    ({ text, ...hit }): SearchHit => ({
      ...hit,
      dossier,
      excerpt: excerpt(text, words[0] ?? ''),
      score: 1,
    }),
  );
  return { items, total: found.length, next: null };
}
