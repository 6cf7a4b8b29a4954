// Tables and graphs that were taken along, through the command: what is said of them, and how it ends.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findTea, makeInput, writeExport } from '../../export/write-export.ts';
import { makeImportFolder } from './import-world.ts';

const tea = await findTea();

describe('tables', () => {
  it.each([
    ['csv', 'tea.csv.zip'],
    ['graphology', 'tea.graphology.json'],
  ])('become a draft beside the dossier that they were made of: %s', async (format, name) => {
    const { put, run, find, list } = await makeImportFolder();
    await put(name, await writeExport(format, makeInput(tea)));
    const { code, out, err } = await run(name);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${name} → tea-2020-2: ${tea.dossier.claims.length} claims, ${tea.dossier.works.length - 1} studies, `);
    expect(out).toContain('It was made of tables, which can be changed anywhere, and is a draft.');
    expect(out).toContain('The id tea-2020 is taken.');
    expect((await find('tea-2020-2'))?.claims).toStrictEqual(tea.dossier.claims);
    const again = await run(name);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('imported already, as the dossier "tea-2020-2"')]);
    expect(await list('claimgraph/dossiers')).toEqual(['tea-2020-2']);
  });

  it('of which a part could not be used are imported, and it ends with 1', async () => {
    const { put, run, find } = await makeImportFolder();
    const nodes =
      'id,kind,text,quotation\nmori-2021,case,Late tea,\nc,claim,Tea delays sleep.,Tea delayed sleep.\nd,claim,Tea is warm.,\n';
    await put('t.zip', zipSync({ 'nodes.csv': strToU8(nodes), 'edges.csv': strToU8('source,target,kind\n') }));
    const { code, out } = await run('t.zip');
    expect(code).toBe(1);
    expect(out).toContain('t.zip → mori-2021: 1 claim, 0 studies, 0 lines of evidence, 1 problem');
    expect(out).toContain(
      'error  table  nodes.csv, column quotation, line 4: a claim needs the words that it rests on; the row was left out',
    );
    expect(out).toContain('Of 1 of them a part could not be used.');
    expect((await find('mori-2021'))?.claims.map(({ id }) => id)).toEqual(['c']);
    const json = await run('t.zip', '--json');
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { format: 'claimgraph-dossier', dossier: { state: 'draft' } }]);
    expect(json.err).toContain('a claim needs the words that it rests on');
  });

  it('are refused in a zip that holds something else', async () => {
    const { put, run } = await makeImportFolder();
    await put('t.zip', zipSync({ 'word/document.xml': strToU8('<w/>') }));
    expect((await run('t.zip')).err).toContain('t.zip: it is a zip archive');
    await put('t.zip', zipSync({ '../nodes.csv': strToU8('id'), 'edges.csv': strToU8('id') }));
    expect((await run('t.zip')).err).toContain('t.zip: a name in the zip archive leads out of it');
  });
});
