// Where the entries of a reference list without labels begin, whatever their authors are called and whatever the entry before ends with.
import { describe, expect, it } from 'vitest';
import { splitByShape } from '../../../../server/import/text/references/split-by-shape.ts';
import { readLines } from '../../../../server/import/text/text-line.ts';

const split = (text: string): string[] => {
  const lines = readLines(text);
  const starts = splitByShape(lines);
  return starts.map((start, index) =>
    lines
      .slice(start, starts[index + 1])
      .map(({ words }) => words)
      .join(' '),
  );
};

const FIRST =
  'Aho, K., Dusk, C., 2001. Willows at the edge of wet meadows and\nwhat they tell us of the floods. Journal of Willows 12, 303-309.';
const LAST = 'Zander, Q., 2008. Roots of old willows in clay and sand, seen from\nbelow. Journal of Willows 19, 11-29.';

describe('an entry', () => {
  it.each([
    ['van der Weide, J., Lind, B., 1995. Stems.\nJournal of Willows 6, 1-9.'],
    ['van den Weide, J.H., 1995. Stems.\nJournal of Willows 6, 1-9.'],
    ['von der Weide, U. (2012). Stems.\nJournal of Willows, 23, 44-50.'],
    ['d’Erle, J. (2008). Stems.\nJournal of Willows, 19, 20-25.'],
    ["d'Erle, J. (2008). Stems.\nJournal of Willows, 19, 20-25."],
    ["'t Weide, G. (1999). Stems.\nJournal of Willows, 10, 1-20."],
    ['’t Weide, G. (1999). Stems.\nJournal of Willows, 10, 1-20.'],
    ['St. Weide, P. (2010). Stems.\nJournal of Willows, 21, 8-12.'],
    ['zu Weide, P. (2010). Stems.\nJournal of Willows, 21, 8-12.'],
    ['———, 2005. Stems.\nJournal of Willows 16, 8-12.'],
    ['--- 2015. Stems.\nJournal of Willows 26, 8-12.'],
    ['______ (2012) Stems.\nJournal of Willows 23, 8-12.'],
    ['—. 2005. Stems.\nJournal of Willows 16, 8-12.'],
  ])('begins with %j', (entry) => {
    expect(split(`${FIRST}\n${entry}\n${LAST}`)).toEqual([FIRST, entry, LAST].map((whole) => whole.replace('\n', ' ')));
  });

  it('follows one that ends without a stop on a short line', () => {
    const place = 'FAO, 2003. The state of the willows of the world and of those who\nlive by them. FAO, Rome';
    expect(split(`${FIRST}\n${place}\n${LAST}`)).toHaveLength(3);
  });

  it('follows one that ends without a stop, where each has a line of its own', () => {
    const list = [
      'Aho, K., 2001. Alpha willows. Nature of Trees 401, 1-9.',
      'Society of Foresters, 2001. The state of all willows and of those who live by them. Tree Press, Nowhere',
      'Moe, C., 2002. Beta willows. Nature of Trees 402, 1-9.',
      'FAO (2003) The state of the willows of the world, a report in two parts. FAO, Rome',
      'Zander, Q., 2008. Gamma willows. Nature of Trees 450, 1-9.',
    ];
    expect(split(list.join('\n'))).toEqual(list);
  });

  it('follows an empty line, where entries are set apart by them', () => {
    const list = [
      'Aho, K., 2001. Willows at the edge of wet meadows.\nJournal of Willows 12, 303-309',
      'Society of Foresters, 2001. The state of all willows and of\nthose who live by them. Tree Press, Nowhere on the Hill',
      'van der Weide, J., n.d. What the willows of the old park say\nof the winters that they have seen, in the words of a gardener',
      '———, 2003. Stems of willows.\nJournal of Willows 14, 1-9',
    ];
    expect(split(list.join('\n\n'))).toEqual(list.map((entry) => entry.replace('\n', ' ')));
  });

  it('does not begin in the middle of another', () => {
    const whole =
      'Aho, K., 2001. Willows of the meadow — a review of what is known, in:\nDusk, C., Noon, E. (Eds.), The Book of Willows of 1999. Tree Press,\nNowhere on the Hill, pp. 3-9, with maps of the meadows and a\n— rather long — list of willows.';
    expect(split(`${whole}\n${LAST}`)).toHaveLength(2);
  });

  it('may run on behind an empty line of a new page', () => {
    const cut = FIRST.replace('\n', '\n\f\n\n');
    expect(split(`${cut}\n\n${LAST}\n\nDusk, E., 2002. Leaves. Journal of Willows 13, 1-9.`)).toHaveLength(3);
  });
});
