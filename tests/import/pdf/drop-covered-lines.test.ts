// Pages behind pages: what lies under other lines and says the same is not read twice.
import { describe, expect, it } from 'vitest';
import { dropCoveredLines } from '../../../server/import/pdf/drop-covered-lines.ts';
import { prose, setColumn, setLine } from './set-page.ts';

const shown = setColumn(prose('Salix', 30), 50, 300, 450);
const head = setLine('Journal of Willows 12, 34', 50, 40, 450);
/** A proof of the page, from its head to its foot, lines half a line lower than the final ones. */
const proof = [setLine('Journal of Willows, for review', 50, 60, 450), ...setColumn(prose('Salix', 34), 50, 306, 450)];

describe('a page that is printed twice', () => {
  it.each([
    ['before the final one', [head, ...proof, ...shown]],
    ['behind the final one', [head, ...shown, ...proof]],
  ])('is read once where the proof is drawn %s', (_, lines) => {
    const kept = dropCoveredLines(lines);
    expect(kept.filter(({ words }) => words.startsWith('Salix'))).toEqual(shown);
  });

  it('keeps lines that lie on one another and say different things', () => {
    const lines = [
      ...shown,
      ...setColumn(
        Array.from({ length: 30 }, () => 'acacia betula carpinus dryas erica'),
        50,
        304,
        450,
      ),
    ];
    expect(dropCoveredLines(lines)).toHaveLength(60);
  });

  it('keeps two columns, and lines set close', () => {
    const lines = [...shown, ...setColumn(prose('Betula', 30), 520, 300, 200)];
    expect(dropCoveredLines(lines)).toHaveLength(60);
  });
});
