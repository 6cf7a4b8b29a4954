// The bibliographic formats: what is verified by default, what is recalled only marked, and read by others: the schema of CSL-JSON,
// biber, bibutils.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { listReferences } from '../../server/export/references/list-references.ts';
import { writeAma } from '../../server/export/references/write-ama.ts';
import { writeApa } from '../../server/export/references/write-apa.ts';
import type { Work } from '../../server/model/work.ts';
import { makeDossier, study, work } from '../graph/small-library.ts';
import { findProgram, hasValidators, run, runAll, saveFile, VALIDATORS } from './outside-readers.ts';
import { loadBoth, makeInput, writeExport } from './write-export.ts';

const dossiers = await loadBoth();
const [biber, bib2xml, ris2xml] = [findProgram('biber'), findProgram('bib2xml'), findProgram('ris2xml')];

describe.each(dossiers)('the references of %s', (_, loaded) => {
  const write = async (format: string, options = {}): Promise<string> =>
    (await writeExport(format, makeInput(loaded, options))).toString();

  it.skipIf(!hasValidators)('fit the schema of CSL-JSON, with and without what is recalled', async () => {
    const schema = JSON.parse(readFileSync(join(VALIDATORS, 'csl/csl-data.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    for (const includeUnverified of [false, true]) {
      // The two identifiers of PubMed came into the schema under these names.
      expect([validate(JSON.parse(await write('csl-json', { includeUnverified }))), validate.errors]).toEqual([true, null]);
    }
    expect(validate([{ id: 'a', type: 'no such type' }])).toBe(false);
  });

  it.skipIf(biber === null)('are a BibTeX file without a fault to biber', async () => {
    const file = saveFile('references.bib', await write('bibtex'));
    const { status, text } = runAll(biber ?? '', ['--tool', '--nolog', '--output-directory', dirname(file), file]);
    expect([status, text.split('\n').filter((line) => /WARN|ERROR/.test(line))]).toEqual([0, []]);
    expect(readFileSync(file.replace('.bib', '_bibertool.bib'), 'utf8').match(/^@/gm)).toHaveLength(loaded.dossier.works.length);
  });

  it.skipIf(bib2xml === null || ris2xml === null)('are as many records to bibutils, with their titles', async () => {
    const count = (xml: string): number => xml.match(/<mods ID=/g)?.length ?? 0;
    const fromBib = run(bib2xml ?? '', ['-i', 'unicode', saveFile('references.bib', await write('bibtex'))]);
    const fromRis = run(ris2xml ?? '', ['-i', 'unicode', saveFile('references.ris', await write('ris'))]);
    expect([count(fromBib), count(fromRis)]).toEqual([loaded.dossier.works.length, loaded.dossier.works.length]);
    for (const { record } of listReferences(makeInput(loaded))) {
      const word = /[A-Za-z]{6,}/.exec(record.title ?? '')?.[0] ?? '';
      expect(fromRis.toLowerCase()).toContain(word.toLowerCase());
    }
  });

  it('are numbered as the case numbers them', async () => {
    const lines = (await write('bibliography')).trim().split('\n');
    expect(lines).toHaveLength(loaded.dossier.works.length);
    const numbered = loaded.dossier.studies.filter(({ citationNumber }) => citationNumber !== undefined);
    for (const { id, citationNumber = 0 } of numbered) {
      const family = loaded.dossier.works.find((one) => one.id === id)?.author?.[0]?.family;
      if (family !== undefined) expect(lines[citationNumber - 1]).toContain(`${citationNumber}. ${family}`);
    }
  });

  it('are in the order of the alphabet in APA', async () => {
    const lines = (await write('bibliography', { style: 'apa' })).trim().split('\n');
    expect(lines).toEqual(lines.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(lines.join('\n')).not.toMatch(/^\d+\. /m);
  });
});

describe('what is only recalled', () => {
  const recalled = makeDossier({
    studies: [
      study({
        id: 'hale-2011',
        record: [{ fields: ['volume', 'issued'], provenance: { status: 'unverified', confidence: 'low' } }],
        identifiers: [{ type: 'DOI', value: '10.5555/recalled', provenance: { status: 'unverified', confidence: 'low' } }],
        candidates: [{ field: 'page', value: '101-108', provenance: { status: 'unverified', confidence: 'low' } }],
      }),
    ],
    works: [work('hale-2011', { volume: '7777' })],
  });

  it.each(['csl-json', 'bibtex', 'ris', 'bibliography'])(
    'stands in %s only where it is asked for, and marked',
    async (format) => {
      const write = async (includeUnverified: boolean) =>
        (await writeExport(format, makeInput(recalled, { includeUnverified }))).toString();
      for (const secret of ['7777', '10.5555/recalled', '101', 'nverified']) {
        expect([secret, (await write(false)).includes(secret)]).toEqual([secret, false]);
      }
      const all = await write(true);
      for (const told of ['7777', '10.5555/recalled', '101', '2011']) expect(all).toContain(told);
      expect(all).toMatch(/[Uu]nverified.*volume.*page.*DOI.*issued/s);
    },
  );
});

describe('the styles', () => {
  const article: Work = {
    id: 'blay-2005',
    type: 'article-journal',
    title: 'Evening tea and sleep',
    author: [
      { family: 'Blay', given: 'Jean-Yves' },
      { family: 'Mehren', given: 'M.', 'non-dropping-particle': 'von' },
      { family: 'Okafor', given: 'AB' },
    ],
    'container-title': 'Journal of Tea Research',
    'container-title-short': 'J Tea Res',
    volume: '12',
    issue: '3',
    page: '101-108',
    issued: { 'date-parts': [[2005]] },
    DOI: '10.5555/jtr.1',
  };
  const authors = (count: number) => Array.from({ length: count }, (_, i) => ({ family: `Name${i + 1}`, given: 'X' }));
  const without = (...fields: (keyof Work)[]): Work =>
    Object.fromEntries(Object.entries(article).filter(([field]) => !fields.includes(field as keyof Work))) as Work;

  it.each<[string, Work, string]>([
    [
      'an article',
      article,
      'Blay, J.-Y., von Mehren, M., & Okafor, A. B. (2005). Evening tea and sleep. Journal of Tea Research, 12(3), 101–108. https://doi.org/10.5555/jtr.1',
    ],
    ['one author', { ...article, author: authors(1) }, 'Name1, X. (2005). Evening'],
    ['two authors', { ...article, author: authors(2) }, 'Name1, X., & Name2, X. (2005).'],
    ['twenty authors', { ...article, author: authors(20) }, 'Name19, X., & Name20, X. (2005).'],
    ['more than twenty authors', { ...article, author: authors(30) }, 'Name19, X., … Name30, X. (2005).'],
    ['authors that are known in part', { ...article, custom: { 'authors-truncated': true } }, 'Okafor, A. B., et al. (2005).'],
    ['an organisation', { ...article, author: [{ literal: 'Tea Council' }] }, 'Tea Council. (2005). Evening'],
    ['no author', without('author'), 'Evening tea and sleep. (2005). Journal'],
    ['no year', without('issued'), '(n.d.). Evening'],
  ])('writes %s in APA', (_, record, expected) => {
    expect(writeApa(record)).toContain(expected);
  });

  it.each<[string, Work, string]>([
    [
      'an article',
      article,
      'Blay JY, von Mehren M, Okafor AB. Evening tea and sleep. J Tea Res. 2005;12(3):101-108. doi:10.5555/jtr.1',
    ],
    ['six authors', { ...article, author: authors(6) }, 'Name5 X, Name6 X. Evening'],
    ['more than six authors', { ...article, author: authors(7) }, 'Name1 X, Name2 X, Name3 X, et al. Evening'],
    ['authors that are known in part', { ...article, custom: { 'authors-truncated': true } }, 'Okafor AB, et al. Evening'],
    ['no volume', without('volume', 'issue', 'page'), 'J Tea Res. 2005. doi:10.5555/jtr.1'],
  ])('writes %s in AMA', (_, record, expected) => {
    expect(writeAma(record)).toContain(expected);
  });
});
