// Tables that people wrote or changed: what they tell becomes a dossier, however a spreadsheet saved them.
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvZip } from '../../../server/import/tables/read-csv-zip.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { findTea, makeInput, writeExport } from '../../export/write-export.ts';
import { EDGES, NODES, pack, read, told } from './tea-tables.ts';

describe('tables that somebody wrote', () => {
  it('become a draft of what they tell, and of nothing else', () => {
    const { dossier, problems } = read();
    expect(problems).toEqual([]);
    expect(dossier).toMatchObject({
      id: 'mori-2021',
      state: 'draft',
      title: 'Late tea: a case',
      topics: [{ id: 'sleep', label: 'Sleep' }],
      works: [
        { id: 'mori-2021', author: [{ family: 'Mori', given: 'A' }] },
        {
          id: 'hale-2011',
          title: 'Evening tea and sleep',
          author: [{ family: 'Hale' }, { family: 'Lindqvist' }],
          issued: { 'date-parts': [[2011]] },
        },
      ],
      passages: [
        { exact: 'Tea after eight delayed sleep.', work: 'mori-2021' },
        { exact: 'She lay awake.' },
        { exact: 'Tea after eight delayed sleep [1].' },
      ],
      claims: [
        {
          id: 'late-tea',
          state: 'proposed',
          statement: 'Late tea delays sleep.',
          topic: 'sleep',
          passages: ['quotation-1', 'quotation-2'],
          evidence: [
            {
              study: 'hale-2011',
              form: 'named',
              asCited: { direction: 'supports' },
              asChecked: { direction: 'disputes' },
              fidelity: null,
            },
          ],
        },
      ],
    });
  });

  it('make nothing verified by accident: what they do not say is derived from the table', () => {
    const { dossier } = read();
    const [line] = dossier.claims[0]?.evidence ?? [];
    const [, study] = dossier.studies;
    expect(line?.asChecked?.provenance).toEqual({ status: 'derived', from: expect.stringContaining('The table edges.csv') });
    expect(study?.design.provenance.status).toBe('derived');
    expect(study?.level).toEqual({ value: 2, because: 'So the table nodes.csv says.' });
    expect(study?.population).toMatchObject({ n: 40, provenance: { status: 'derived' } });
  });

  it('keep what they call verified where they say where, and call it derived where they do not', () => {
    const nodes = NODES.replace('patients\n', 'patients,provenance,readAt\n').replace(
      ',2,40\n',
      ',2,40,verified,https://tea.example/hale\n',
    );
    const { dossier } = read(nodes);
    const [place] = dossier.places;
    expect(place).toMatchObject({ address: 'https://tea.example/hale' });
    expect(dossier.studies[1]?.design.provenance).toEqual({ status: 'verified', where: [place?.id] });
    const without = read(nodes.replace(',https://tea.example/hale', ','));
    expect(without.dossier.studies[1]?.design.provenance).toMatchObject({ status: 'derived' });
    expect(told(without)).toEqual([expect.stringContaining('column provenance, line 3: it is called verified, but not where')]);
  });

  it('say which ids could not stay as they are', () => {
    expect(read().told.join(' ')).toContain(
      'Ids that could not stay as they are were changed: 1, e.g. "Hale 2011" is now hale-2011.',
    );
  });
});

describe('tables that a spreadsheet saved', () => {
  const plain = JSON.stringify(read().dossier);
  const change = (text: string, write: (cells: string[]) => string): string => {
    const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
    return rows
      .map((row) => write((row.slice(0, -1).match(/(?:"(?:[^"]|"")*"|[^",]+)|(?<=,|^)(?=,|$)/g) ?? []).map(String)))
      .join('');
  };

  it.each<[what: string, nodes: string | Uint8Array, edges: string | Uint8Array]>([
    [
      'with semicolons and a byte order mark',
      `\ufeff${change(NODES, (cells) => `${cells.join(';')}\r\n`)}`,
      change(EDGES, (cells) => `${cells.join(';')}\r\n`),
    ],
    ['with tabs in UTF-16', Buffer.from(`\ufeff${change(NODES, (cells) => `${cells.join('\t')}\r\n`)}`, 'utf16le'), EDGES],
    [
      'with the columns in another order',
      change(NODES, (cells) => `${cells.toReversed().join(',')}\n`),
      change(EDGES, (cells) => `${cells.toReversed().join(',')}\n`),
    ],
    ['with names of columns in capitals and blanks around them', NODES.replace('id,kind,label', 'ID, Kind ,LABEL'), EDGES],
    [
      'with NA for what is missing, and numbers of rows in front',
      change(NODES, (cells) => `${cells[0] === 'id' ? '""' : '"1"'},${cells.map((cell) => cell || 'NA').join(',')}\n`),
      EDGES,
    ],
    ['with numbers as pandas writes them', NODES.replace(',2011,,2,40', ',2011.0,,2.0,40.0'), EDGES],
    ['without columns that are empty', NODES, EDGES],
  ])('are the same tables: %s', (_, nodes, edges) => {
    expect(JSON.stringify(read(nodes, edges).dossier)).toBe(plain);
  });

  it('may stand in a folder of the archive, beside what an operating system puts there', () => {
    const found = readCsvZip(
      pack({
        'my tables/nodes.csv': NODES,
        'my tables/edges.csv': EDGES,
        '__MACOSX/my tables/._nodes.csv': 'x',
        '.DS_Store': 'x',
      }),
      'tables.zip',
    );
    expect(JSON.stringify('dossier' in found && found.dossier)).toBe(plain);
  });

  it('read truths in the ways that programs write them', () => {
    const nodes = (cell: string): string =>
      NODES.replace('patients\n', 'patients,unverified\n').replace(',2,40\n', `,2,40,${cell}\n`);
    for (const cell of ['true', 'TRUE', '1', 'WAHR', 'yes'])
      expect(read(nodes(cell)).dossier.studies[1]?.design.provenance.status).toBe('unverified');
    for (const cell of ['false', 'FALSE', '0', ''])
      expect(read(nodes(cell)).dossier.studies[1]?.design.provenance.status).toBe('derived');
  });

  it('take the mark away that keeps a spreadsheet from running a text, and no other', () => {
    const nodes = NODES.replace('Evening tea and sleep', "'=SUM(tea)").replace('Late tea: a case', "'t Hooft's tea");
    expect(read(nodes).dossier.works.map(({ title }) => title)).toEqual(["'t Hooft's tea", '=SUM(tea)']);
  });
});

describe('tables of ours that were altered', () => {
  it('never make the reader throw, and always tell what they lost', async () => {
    const files = unzipSync(await writeExport('csv', makeInput(await findTea())));
    const names = ['nodes.csv', 'edges.csv', 'passages.csv', 'places.csv', 'datapackage.json'];
    const words = fc.constantFrom('', ',', '"', '\n', ';', 'x', '__proto__', '{', '9'.repeat(20), '\0', 'NA');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(100_000), fc.nat(40), words, (name, place, length, put) => {
        const text = Buffer.from(files[name] ?? []).toString();
        const at = place % text.length;
        const altered = text.slice(0, at) + put + text.slice(at + length);
        const found = readCsvZip(pack({ ...files, [name]: altered }), 'tables.zip');
        if ('message' in found) expect(found.tip).toMatch(/\.$/);
        else expect(Dossier.safeParse(found.dossier).error?.issues).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });
});
