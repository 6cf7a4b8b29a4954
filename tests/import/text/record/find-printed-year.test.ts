// The year in which a paper says that it was published.
import { describe, expect, it } from 'vitest';
import { findPrintedYear } from '../../../../server/import/text/record/find-printed-year.ts';

describe('the year', () => {
  it.each([
    ['Published: 12 March 2010', 2010],
    ['Received: 3 May 2009 / Accepted: 4 June 2009 / Published online: 9 January 2010', 2010],
    ['Available online January 9, 2010', 2010],
    ['Advance Access Publication Date: 24 May 2010', 2010],
    ['© 2010 The Authors', 2010],
    ['Copyright © 2010 Ada Bright et al.', 2010],
    ['© The Author(s) 2010. This article is open.', 2010],
    ['Ó The Author(s) 2010', 2010],
    ['© 2010 Bright. © 2010 Invention Press', 2010],
  ])('%s', (words, year) => {
    expect(findPrintedYear(words)).toBe(year);
  });

  it.each([
    'Received: 3 May 2009; accepted: 4 June 2010',
    'Published: xx xx xxxx',
    '© 2009-2010 Invention Press',
    'Published: 30 December 2009. © 2010 The Authors',
    'Nobody had published 2010 cases.',
    'In 2010 it rained.',
  ])('is not told by: %s', (words) => {
    expect(findPrintedYear(words)).toBeNull();
  });
});
