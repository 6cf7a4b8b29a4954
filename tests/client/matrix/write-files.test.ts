// The matrix as CSV, Markdown and HTML: nothing in a statement may become a formula, a column, markup or a script.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../client/address/address.ts';
import { arrangeMatrix } from '../../../client/matrix/arrange-matrix.ts';
import { linesTable, matrixTable, type TextTable } from '../../../client/matrix/matrix-table.ts';
import { writeCsv } from '../../../client/matrix/write-csv.ts';
import { writeHtml } from '../../../client/matrix/write-html.ts';
import { writeMarkdown } from '../../../client/matrix/write-markdown.ts';
import { TEA } from './small-matrix.ts';

const arranged = arrangeMatrix(TEA, { filters: NO_FILTERS, basis: 'cited', rows: 'reading', columns: 'year' });
const table = matrixTable('Tea', arranged);
const one = (cell: string): TextTable => ({ title: cell, head: ['topic', cell], rows: [[cell, 'x']] });

/** Reads RFC 4180 back. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  // The end of the text is matched once more, as an empty row.
  return rows.slice(0, -1);
}

describe('the tables', () => {
  it('hold a row a claim and a column a study', () => {
    expect(table.head).toEqual([
      'topic',
      'claim',
      'assam-1990 [1]: level 4, n = 12',
      'brew-2005 [1]: level 2, n = 300',
      'cup-2005 (outside): level 3',
      'dust-undated (named): n = 40',
    ]);
    expect(table.rows).toHaveLength(5);
    expect(table.rows[0]?.slice(0, 3)).toEqual([
      'Sleep',
      'Tea keeps people awake.',
      expect.stringContaining('contradicted, major'),
    ]);
  });

  it('hold a row a line, with nothing joined', () => {
    const lines = linesTable('Tea', arranged);
    expect(lines.rows).toHaveLength(5);
    const [first] = lines.rows;
    expect(Object.fromEntries(lines.head.map((name, index) => [name, first?.[index]]))).toMatchObject({
      claim: 'tea-wakes',
      'study id': 'assam-1990',
      'as cited': 'supports',
      'as checked': 'disputes',
      severity: 'major',
      n: '12',
    });
  });
});

describe('CSV', () => {
  it('has as many cells in every row as in its head', () => {
    const rows = readCsv(writeCsv(table));
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });

  it.each(['=HYPERLINK("http://tea")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (formula) => {
    expect(readCsv(writeCsv(one(formula)))[1]?.[0]).toBe(`'${formula}`);
  });

  it('comes back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const safe = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
        expect(readCsv(writeCsv({ title: '', head: ['a', 'b'], rows }))).toEqual([
          ['a', 'b'],
          ...rows.map((row) => row.map(safe)),
        ]);
      }),
    );
  });
});

describe('Markdown', () => {
  it('keeps bars, line ends and markup within their cell', () => {
    const text = writeMarkdown(one('a | b\n\n# c <img src=x> [d](javascript:e) `f` \\'));
    const lines = text.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe('| a \\| b \\# c \\<img src=x\\> \\[d\\](javascript:e) \\`f\\` \\\\ | x |');
  });

  it('has the same number of bars in every line of the table', () => {
    const bars = writeMarkdown(table)
      .split('\n')
      .slice(2, -1)
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(bars)).toEqual(new Set([8]));
  });
});

describe('HTML', () => {
  it('runs nothing that a statement holds', () => {
    const text = writeHtml(one('</td><script>alert("1")</script><img src=x onerror=\'y\'>&amp;'));
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(text).toContain('&amp;amp;');
  });

  it('has headers for rows and columns', () => {
    const text = writeHtml(table);
    expect(text.match(/<th scope="col">/g)).toHaveLength(6);
    expect(text.match(/<th scope="row">/g)).toHaveLength(10);
    expect(text.match(/<td>/g)).toHaveLength(20);
  });
});
