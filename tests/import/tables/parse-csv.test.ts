// Tables as text, however they were saved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, parseCsv } from '../../../server/import/tables/parse-csv.ts';

const KNOWN = new Set(['id', 'kind', 'text']);

/** The rows; the test fails where there are none. */
function rowsOf(text: string): CsvRow[] {
  const parsed = parseCsv(text, KNOWN);
  if ('message' in parsed) throw new Error(parsed.message);
  return parsed.rows;
}
const cellsOf = (text: string): string[][] => rowsOf(text).map(({ cells }) => cells.map((cell) => cell.text));

describe('a table', () => {
  it.each<[what: string, text: string, rows: string[][]]>([
    [
      'with commas',
      'id,kind\na,claim\n',
      [
        ['id', 'kind'],
        ['a', 'claim'],
      ],
    ],
    [
      'with semicolons, as Excel writes it in much of Europe',
      'id;kind\r\na;"1,5"\r\n',
      [
        ['id', 'kind'],
        ['a', '1,5'],
      ],
    ],
    [
      'with tabs',
      'id\tkind\na\tclaim',
      [
        ['id', 'kind'],
        ['a', 'claim'],
      ],
    ],
    [
      'with a line that names the delimiter',
      'sep=;\r\nid;kind\r\na;claim\r\n',
      [
        ['id', 'kind'],
        ['a', 'claim'],
      ],
    ],
    [
      'with old line ends',
      'id,kind\ra,claim\r',
      [
        ['id', 'kind'],
        ['a', 'claim'],
      ],
    ],
    [
      'with quotation marks in a cell',
      'id,text\na,"say ""tea"""\n',
      [
        ['id', 'text'],
        ['a', 'say "tea"'],
      ],
    ],
    [
      'with lines in a cell',
      'id,text\na,"one\r\ntwo"\nb,x\n',
      [
        ['id', 'text'],
        ['a', 'one\r\ntwo'],
        ['b', 'x'],
      ],
    ],
    [
      'with a mark inside a bare cell',
      'id,text\na,5" wide\n',
      [
        ['id', 'text'],
        ['a', '5" wide'],
      ],
    ],
    [
      'with words behind the closing mark',
      'id,text\na,"x"y\n',
      [
        ['id', 'text'],
        ['a', 'xy'],
      ],
    ],
    [
      'with empty lines and empty cells',
      'id,kind,text\n\n,,\na,,\n',
      [
        ['id', 'kind', 'text'],
        ['a', '', ''],
      ],
    ],
    [
      'without a last line end',
      'id,kind\na,',
      [
        ['id', 'kind'],
        ['a', ''],
      ],
    ],
    ['with nothing in it', '', []],
  ])('is taken apart: %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('tells the line on which each row begins', () => {
    expect(rowsOf('id,text\na,"1\n2\r\n3\r4"\n\nb,x\r\nc,y\r').map(({ line }) => line)).toEqual([1, 2, 7, 8]);
  });

  it('tells where quotation marks that do not close were opened', () => {
    expect(parseCsv('id,text\na,x\nb,"never closed\nc,y\n', KNOWN)).toMatchObject({
      line: 3,
      message: expect.stringContaining('never closed'),
    });
  });

  it('of any cells comes back as it was, with any delimiter and any line end', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('a;b', 'a,b', '\t', '"', '\r\n', 'NA'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, delimiter, end) => {
          const write = (cells: readonly string[]): string =>
            cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter);
          const text = [['id', 'kind', 'text'], ...table].map((row) => `${write(row)}${end}`).join('');
          expect(cellsOf(text).slice(1)).toEqual(table.filter((row) => row.some((one) => one !== '')));
        },
      ),
    );
  });

  it('of any characters is taken apart or told, and never thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', ' '), maxLength: 60 }), (text) => {
        const parsed = parseCsv(text, KNOWN);
        if ('message' in parsed) expect(parsed.line).toBeGreaterThan(0);
        else expect(parsed.rows.every(({ line }) => line <= text.split(/\r\n|\r|\n/).length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
