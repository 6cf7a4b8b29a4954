// What RIS has a place for, and citation-js none: it goes out under the tag that others look for it under, and comes back.
import { describe, expect, it } from 'vitest';
import { writeRis } from '../../server/export/write-ris.ts';
import type { Reference } from '../../server/import/paper.ts';
import { readReferenceList } from '../../server/import/references/read-reference-list.ts';
import type { Work } from '../../server/model/work.ts';
import { findProgram, run, saveFile } from './outside-readers.ts';

const ris2xml = findProgram('ris2xml');

const tea: Work = {
  id: 'hale-2011',
  type: 'article-journal',
  title: 'Evening tea',
  author: [{ family: 'Hale', given: 'A' }],
  issued: { 'date-parts': [[2011, 8]] },
};
const talk: Work = { ...tea, type: 'paper-conference', 'event-title': 'Tea Day' };
const item: Work = { ...tea, type: 'dataset', 'container-title': 'TEAbase', genre: 'evidence item', number: 'EID654' };

type Lines = readonly string[];
const CASES: readonly [what: string, record: Work, there: Lines, notThere: Lines, back: Partial<Reference>][] = [
  ['a range of pages', { ...tea, page: '472-480' }, ['SP  - 472', 'EP  - 480'], [], { page: '472-480' }],
  ['an abbreviated range', { ...tea, page: '472-80' }, ['SP  - 472', 'EP  - 80'], [], { page: '472-80' }],
  ['a range of a supplement', { ...tea, page: 'S1–S40' }, ['SP  - S1', 'EP  - S40'], [], { page: 'S1-S40' }],
  ['several ranges', { ...tea, page: 'S1-4, S7-10' }, ['SP  - S1-4, S7-10'], ['EP  - '], { page: 'S1-4, S7-10' }],
  ['a range of one page', { ...tea, page: '5-5' }, ['SP  - 5-5'], ['EP  - '], { page: '5-5' }],
  ['a number with hyphens', { ...tea, page: 'TE-12-345' }, ['SP  - TE-12-345'], ['EP  - '], { page: 'TE-12-345' }],
  ['a first page', { ...tea, 'page-first': '5' }, ['SP  - 5'], ['M2  - ', 'EP  - '], { page: '5' }],
  ['pages of a book', { ...tea, type: 'book', page: '3-5' }, ['SE  - 3-5'], ['SP  - '], { page: '3-5' }],
  ['a talk', talk, ['TY  - CONF', 'T2  - Tea Day', 'PY  - 2011'], ['C2  - '], { containerTitle: 'Tea Day', issued: 2011 }],
  [
    'proceedings',
    { ...talk, 'container-title': 'Tea papers', issue: '3', number: '77', PMCID: 'PMC123456' },
    ['C3  - Tea papers', 'T2  - Tea Day', 'IS  - 3', 'M1  - 77', 'C2  - PMC123456'],
    [],
    { containerTitle: 'Tea papers', issue: '3', PMCID: 'PMC123456' },
  ],
  [
    'a record of a database',
    item,
    ['T2  - TEAbase', 'M1  - EID654', 'M3  - evidence item'],
    ['NV  - '],
    { containerTitle: 'TEAbase', type: 'dataset' },
  ],
  ['a numbered report', { ...tea, type: 'report', number: 'WTC/1' }, ['SN  - WTC/1'], ['M1  - '], { type: 'report' }],
  ['an article of a publisher', { ...tea, publisher: 'Tea Press' }, ['PB  - Tea Press'], [], { containerTitle: null }],
  [
    'authors that are known in part',
    { ...tea, custom: { 'authors-truncated': true }, note: 'Of tea.' },
    ['N1  - Of tea.', 'N1  - The list of authors goes on: et al.'],
    [],
    { author: [{ family: 'Hale', given: 'A' }] },
  ],
  [
    'a name without a title',
    { id: 'a', type: 'article', 'title-short': 'TEA 62005' },
    ['ST  - TEA 62005'],
    ['TI  - '],
    { title: null },
  ],
];

describe.each(CASES)('%s', (_, record, there, notThere, back) => {
  it('stands in its place, and comes back', async () => {
    const text = await writeRis(record);
    expect(text.split('\n')).toEqual(expect.arrayContaining([...there]));
    for (const tag of notThere) expect(text).not.toContain(`\n${tag}`);
    const { references, problems } = await readReferenceList(Buffer.from(`${text}\n`));
    expect([references.length, problems]).toEqual([1, []]);
    expect(references[0]).toMatchObject(back);
  });
});

describe.skipIf(ris2xml === null)('bibutils', () => {
  const read = async (record: Work): Promise<string> =>
    run(ris2xml ?? '', ['-i', 'unicode', saveFile('one.ris', `${await writeRis(record)}\n`)]);

  it('reads where pages begin and end', async () => {
    expect(await read({ ...tea, page: '472-480' })).toMatch(/<start>472<\/start>\s*<end>480<\/end>/);
  });

  it('reads the meeting, the database with its number, the publisher and that authors are missing', async () => {
    expect(await read(talk)).toContain('<title>Tea Day</title>');
    for (const words of ['<title>TEAbase</title>', 'EID654', 'evidence item']) expect(await read(item)).toContain(words);
    expect(await read({ ...tea, publisher: 'Tea Press' })).toContain('<publisher>Tea Press</publisher>');
    expect(await read({ ...tea, custom: { 'authors-truncated': true } })).toContain(
      '<note>The list of authors goes on: et al.</note>',
    );
  });
});
