// What BibTeX has a place for, and citation-js none: it goes out in the field that others look for it in, and comes back.
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../server/export/write-bibtex.ts';
import { readReferenceList } from '../../server/import/references/read-reference-list.ts';
import type { Reference } from '../../server/import/paper.ts';
import type { Work } from '../../server/model/work.ts';
import { findProgram, run, runAll, saveFile } from './outside-readers.ts';

const [biber, bib2xml] = [findProgram('biber'), findProgram('bib2xml')];

const tea: Work = {
  id: 'hale-2011',
  type: 'article-journal',
  title: 'Evening tea',
  author: [{ family: 'Hale', given: 'A' }],
  issued: { 'date-parts': [[2011, 8]] },
};
const item: Work = { ...tea, type: 'dataset', 'container-title': 'TEAbase', genre: 'evidence item', number: 'EID654' };
const thesis = (genre?: string): Work => ({ ...tea, type: 'thesis', publisher: 'Tea School', ...(genre ? { genre } : {}) });

const CASES: readonly [what: string, record: Work, lines: readonly string[], back: Partial<Reference>][] = [
  [
    'a name without a title',
    { id: 'a', type: 'article', 'title-short': 'TEA 62005' },
    ['shorttitle = {{TEA} 62005}'],
    { title: null },
  ],
  [
    'a record of a database',
    item,
    ['@misc{', 'howpublished = {TEAbase}', 'number = {EID654}'],
    { title: 'Evening tea', page: null },
  ],
  ['a registered trial', { ...tea, type: 'document', number: 'ISRCTN1' }, ['number = {ISRCTN1}'], { page: null }],
  [
    'a talk',
    { ...tea, type: 'paper-conference', 'event-title': 'Tea DAY' },
    ['@inproceedings{', 'booktitle = {Tea {DAY}}'],
    { type: 'paper-conference', containerTitle: 'Tea DAY' },
  ],
  [
    'proceedings of a meeting',
    { ...tea, type: 'paper-conference', 'container-title': 'Book', 'event-title': 'Tea Day', issue: 'Suppl', number: '7' },
    ['booktitle = {Book}', 'eventtitle = {Tea {Day}}', 'number = {Suppl}', 'eid = {7}'],
    { containerTitle: 'Book', issue: 'Suppl' },
  ],
  [
    'a chapter',
    { ...tea, type: 'chapter', 'container-title': 'The TEA book' },
    ['@incollection{', 'booktitle = {The {TEA} book}'],
    { type: 'chapter', containerTitle: 'The TEA book' },
  ],
  ['a dissertation', thesis('Doctoral dissertation'), ['@phdthesis{', 'type = {Doctoral dissertation}'], { type: 'thesis' }],
  ['a thesis of another doctor', thesis('PhD thesis'), ['@phdthesis{', 'school = {Tea School}'], { type: 'thesis' }],
  ['a thesis of a master', thesis("Master's dissertation"), ['@mastersthesis{'], { type: 'thesis' }],
  ['a thesis of nobody knows whom', thesis(), ['@misc{', 'school = {Tea School}'], { title: 'Evening tea' }],
  ['a month', tea, ['month = aug,'], { issued: 2011 }],
  ['pages', { ...tea, page: '472–480' }, ['pages = {472--480}'], { page: '472-480' }],
  ['several ranges', { ...tea, page: 'S1-4, S7-10' }, ['pages = {S1--4, S7--10}'], { page: 'S1-4, S7-10' }],
  ['a number with hyphens', { ...tea, page: 'TE-12-345' }, ['pages = {TE-12-345}'], { page: 'TE-12-345' }],
  ['a first page', { ...tea, 'page-first': '5' }, ['pages = {5}'], { page: '5' }],
  [
    'the same number twice',
    { ...tea, volume: '7', issue: '7', number: '7' },
    ['number = {7}', 'eid = {7}'],
    { volume: '7', issue: '7' },
  ],
];

describe.each(CASES)('%s', (_, record, lines, back) => {
  it('stands in its place, and comes back', async () => {
    const text = await writeBibtex(record);
    for (const line of lines) expect(text).toContain(line);
    const { references, problems } = await readReferenceList(Buffer.from(text));
    expect([references.length, problems]).toEqual([1, []]);
    expect(references[0]).toMatchObject(back);
  });

  it.skipIf(biber === null || bib2xml === null)('is nothing that biber or bibutils stumbles over', async () => {
    const file = saveFile('one.bib', await writeBibtex(record));
    const { status, text } = runAll(biber ?? '', ['--tool', '--nolog', '--output-directory', dirname(file), file]);
    expect([status, text.split('\n').filter((line) => /WARN|ERROR/.test(line))]).toEqual([0, []]);
    expect(run(bib2xml ?? '', ['-i', 'unicode', file])).toContain('<mods ID=');
  });
});

it('gives an address once, as it is', async () => {
  const text = await writeBibtex({ ...tea, type: 'webpage', URL: 'https://example.org/a_b?c=%20' });
  expect(text.match(/example\.org/g)).toHaveLength(1);
  expect(text).toContain('url = {https://example.org/a_b?c=%20}');
});
