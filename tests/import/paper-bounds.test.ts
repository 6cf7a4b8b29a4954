// Files that have more of something than a paper has: refused whole, soon, and with what to do.
import { describe, expect, it } from 'vitest';
import { readJats } from '../../server/import/jats/read-jats.ts';
import {
  judgeCounts,
  judgeText,
  MOST_BLOCKS,
  MOST_LINES,
  MOST_MENTIONS,
  MOST_REFERENCES,
  MOST_TEXT,
} from '../../server/import/paper-bounds.ts';
import { readText } from '../../server/import/text/read-text.ts';
import { cite, writeArticle } from './jats/write-article.ts';

const refused = (what: string) => ({
  text: '',
  references: [],
  mentions: [],
  problems: [{ rule: 'too-large', severity: 'error', message: expect.stringContaining(what) as string }],
});

describe('the bounds of a text', () => {
  it.each([
    ['letters', 'a'.repeat(MOST_TEXT), 'a'],
    ['lines', 'a\n'.repeat(MOST_LINES), 'a'],
    ['lines of old Macintoshes', 'a\r\r'.repeat(MOST_LINES), 'a'],
    ['pages', 'a\f'.repeat(MOST_LINES), 'a'],
    ['separators of Unicode', 'a\u2028\u2029'.repeat(MOST_LINES), 'a'],
  ])('allow as many %s as they say, and not one more', (_, most, oneMore) => {
    expect(judgeText(most)).toBeNull();
    expect(judgeText(most + oneMore)).toMatchObject({ rule: 'too-large', severity: 'error' });
  });

  it('keep a text that is too long from being read', () => {
    expect(readText('Tea. '.repeat(1_000_000))).toMatchObject(refused('4,000,000 letters'));
    expect(readText('a\n'.repeat(200_000))).toMatchObject(refused('120,000 lines'));
  });

  it('keep a text that cites too often from being drafted', () => {
    const text = (times: number) =>
      `Roots\n\n${'Tea delays sleep [1]. '.repeat(times)}\n\nReferences\n\n[1] Aub A. Tea. J Tea. 2001;1:2-3.\n`;
    expect(readText(text(MOST_MENTIONS + 1))).toMatchObject(refused('10,000 citations'));
    expect(readText(text(200)).mentions).toHaveLength(200);
  });
});

describe('the bounds of a paper', () => {
  it('allow as many references and citations as they say', () => {
    expect(judgeCounts(MOST_REFERENCES, MOST_MENTIONS)).toBeNull();
    expect(judgeCounts(MOST_REFERENCES + 1, 0)?.message).toContain('10,000 references');
    expect(judgeCounts(0, MOST_MENTIONS + 1)?.message).toContain('10,000 citations');
  });
});

describe('the bounds of a tagged article', () => {
  it('hold for paragraphs', () => {
    expect(readJats(`<article><body>${'<p>T.</p>'.repeat(MOST_BLOCKS + 1)}</body></article>`)).toMatchObject(
      refused('250,000 paragraphs'),
    );
  });

  it('hold for references', () => {
    const refs = (count: number) => '<ref><mixed-citation>Tea.</mixed-citation></ref>'.repeat(count);
    expect(readJats(writeArticle('<p>T.</p>', refs(MOST_REFERENCES + 1)))).toMatchObject(refused('10,000 references'));
    expect(readJats(writeArticle('<p>T.</p>', refs(MOST_REFERENCES))).references).toHaveLength(MOST_REFERENCES);
  });

  it('hold for citations', () => {
    const body = `<p>${`Tea delays sleep [${cite('B1', '1')}]. `.repeat(MOST_MENTIONS + 1)}</p>`;
    expect(readJats(writeArticle(body))).toMatchObject(refused('10,000 citations'));
  });

  it('allow a table of more rows than a call may have arguments', () => {
    const rows = '<tr><td>Tea</td></tr>'.repeat(200_000);
    const { text, problems } = readJats(writeArticle(`<p>T.</p><table-wrap><table>${rows}</table></table-wrap><p>End.</p>`));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text.endsWith('End.')).toBe(true);
    expect(text.match(/^Tea$/gm)).toHaveLength(200_000);
  });

  it.each([
    ['figures in figures', '<fig><p>x</p>', '</fig>'],
    ['figures in paragraphs in figures', '<p>x<fig><caption><p>y</p></caption>', '</fig></p>'],
    ['boxes in boxes', '<boxed-text><title>t</title>', '</boxed-text>'],
  ])('take time in proportion to the depth of %s', (_, opening, closing) => {
    const depth = 60_000;
    const { text } = readJats(`<article><body>${opening.repeat(depth)}${closing.repeat(depth)}</body></article>`);
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(depth);
  });
});
