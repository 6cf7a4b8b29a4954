// What the search says of itself, on screen and to screen readers.
import { expect, it } from 'vitest';
import { searchNews } from '../../../client/search/search-news.ts';

const idle = { asked: 'tea', waiting: false, slow: false, error: null, found: 3, total: 3 };

it.each([
  ['says nothing before anything is asked', { ...idle, asked: '', found: null }, ''],
  ['says that it is searching', { ...idle, waiting: true, found: null }, 'Searching…'],
  ['says that it takes long', { ...idle, waiting: true, slow: true }, 'Still searching. It takes longer than usual.'],
  ['tells what went wrong', { ...idle, error: 'The server does not answer.' }, 'The search failed. The server does not answer.'],
  [
    'says what else to try',
    { ...idle, found: 0, total: 0 },
    'Nothing for “tea”. Try one word of it, a drug, a gene or the name of an author.',
  ],
  ['counts one', { ...idle, found: 1, total: 1 }, '1 result. Arrow keys choose, Enter opens.'],
  [
    'says when there is more than is shown',
    { ...idle, found: 30, total: 44 },
    'The best 30 of 44 results. Arrow keys choose, Enter opens.',
  ],
])('%s', (_name, search, news) => {
  expect(searchNews(search)).toBe(news);
});
