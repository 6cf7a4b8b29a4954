// A dash in place of the authors of the entry before.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../server/import/text/read-text.ts';
import { spellOutAuthors } from '../../../../server/import/text/references/repeated-authors.ts';

const WEIDE = 'Weide, A. B., Erle, C., 2002. Stems of willows. Journal of Willows 13, 1-9.';

describe('a dash', () => {
  it.each([
    [WEIDE, '———, 2005. Roots.', 'Weide, A. B., Erle, C., 2005. Roots.'],
    [WEIDE, '———. 2005. Roots.', 'Weide, A. B., Erle, C. 2005. Roots.'],
    [WEIDE, '--- 2015. Roots.', 'Weide, A. B., Erle, C. 2015. Roots.'],
    [WEIDE, '______ (2012). Roots.', 'Weide, A. B., Erle, C. (2012). Roots.'],
    [WEIDE, '– – –. 2004. Roots.', 'Weide, A. B., Erle, C. 2004. Roots.'],
    [WEIDE, '———, and D. Linde. 2007. Roots.', 'Weide, A. B., and D. Linde. 2007. Roots.'],
    [WEIDE, '———, Linde, D., 2007. Roots.', 'Weide, A. B., Linde, D., 2007. Roots.'],
    [
      'Weide AB, Erle C. Stems. J Willows 2001;1:2-3.',
      '———. Roots. J Willows 2002;2:3-4.',
      'Weide AB, Erle C. Roots. J Willows 2002;2:3-4.',
    ],
    ['FAO, 2003. Stems of the world. Rome.', '———, 2004. Roots of the world. Rome.', 'FAO, 2004. Roots of the world. Rome.'],
  ])('behind %j: %j', (before, entry, spelled) => {
    expect(spellOutAuthors([before, entry])).toEqual([before, spelled]);
  });

  it('may follow another dash', () => {
    expect(spellOutAuthors([WEIDE, '———, 2005. Roots.', '———, 2006. Leaves.'])[2]).toBe('Weide, A. B., Erle, C., 2006. Leaves.');
  });

  it.each([['———, 2005. Roots.'], ['— a review of roots.'], ['-5 degrees in the meadow.'], ['']])(
    'stays where there is nothing to take over, or it is none: %j',
    (entry) => {
      expect(spellOutAuthors(['', entry])[1]).toBe(entry);
    },
  );

  it('is not filled in with a list of names without end', () => {
    const names = Array.from({ length: 1_500 }, () => 'Weide, A., ').join('');
    expect(spellOutAuthors([`${names}2001. Stems.`, '———, 2005. Roots.'])[1]).toBe('Weide, A., 2005. Roots.');
  });
});

describe('a paper whose list has a dash', () => {
  const paper = readText(`Willows of the meadow

Abstract

Willows grow well in wet meadows.

Introduction

Stems were measured first by Weide and Erle (2002), and roots three years later (Weide and Erle 2005).

References

Aho, K., 2001. Leaves of willows. Journal of Willows 12, 303-309.
Weide, A. B., Erle, C., 2002. Stems of willows. Journal of Willows 13, 1-9.
———, 2005. Roots of willows. Journal of Willows 16, 11-19.
`);

  it('has the authors of the entry before, and what is printed', () => {
    expect(paper.references[2]).toMatchObject({
      author: [
        { family: 'Weide', given: 'A. B.' },
        { family: 'Erle', given: 'C.' },
      ],
      issued: 2005,
      title: 'Roots of willows',
      printed: '———, 2005. Roots of willows. Journal of Willows 16, 11-19.',
    });
  });

  it('is cited by those authors', () => {
    expect(paper.mentions.map(({ references }) => references)).toEqual([['ref-2'], ['ref-3']]);
  });
});
