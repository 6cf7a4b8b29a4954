// Nanopublications through the command: those that were written here come back, those of others give what they state.
import { describe, expect, it } from 'vitest';
import { findTea, makeInput, writeExport } from '../../export/write-export.ts';
import { makeImportFolder } from './import-world.ts';

const tea = await findTea();

describe('nanopublications', () => {
  it.each([
    ['trig', 'tea.trig'],
    ['json-ld', 'tea.jsonld'],
  ])('become a draft with every claim and line: %s', async (format, name) => {
    const { put, run, find } = await makeImportFolder();
    await put(name, await writeExport(format, makeInput(tea)));
    const { code, out, err } = await run(name);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${name} → tea-2020-2: ${tea.dossier.claims.length} claims, `);
    expect(out).toContain('It was made of nanopublications, which do not hold all of a dossier, and is a draft.');
    const back = await find('tea-2020-2');
    const lines = (claims: typeof tea.dossier.claims) =>
      claims.map(({ id, evidence }) => [
        id,
        evidence.map((line) => [line.study, line.asCited?.direction, line.asChecked?.direction]),
      ]);
    expect(lines(back?.claims ?? [])).toEqual(lines(tea.dossier.claims));
  });

  it('that break off are told with their line', async () => {
    const { put, run, list } = await makeImportFolder();
    await put('tea.trig', (await writeExport('trig', makeInput(tea))).subarray(0, 9000));
    const { code, err } = await run('tea.trig');
    expect([code, err]).toEqual([1, expect.stringMatching(/^tea\.trig:\d+: it is not well-formed TriG/)]);
    expect(await list('claimgraph/dossiers')).toEqual([]);
  });
});
