// A dossier that comes back: as it was, under its own id or one that is free, and not at all where it breaks a rule.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../server/data/load-library.ts';
import { parseDossier } from '../../../server/data/parse-dossier.ts';
import { writeDossierFiles } from '../../../server/data/write-dossier-files.ts';
import { writeEnvelope } from '../../../server/export/write-envelope.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { anyOf } from '../../arbitrary/any-of.ts';
import { FIXTURE_DOSSIERS, loadTea } from '../../fixtures/tea-library.ts';
import { makeImportFolder } from './import-world.ts';

const [loaded] = (await loadTea()).dossiers;
if (loaded === undefined) throw new Error('The tea dossier is gone.');
const tea = loaded.dossier;
const write = (dossier: Dossier): string => [...writeEnvelope(dossier)].join('');
const mine: Dossier = { ...tea, id: 'my-tea' };

describe('a dossier as JSON', () => {
  it('comes back as it was, and is served beside the bundled ones', async () => {
    const { root, put, run, list } = await makeImportFolder();
    await put('a file.json', write(mine));
    const { code, out, err } = await run('a file.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`a file.json → my-tea: ${tea.claims.length} claims, ${tea.works.length - 1} studies, `);
    expect(out).toContain('claimgraph serve shows it.');
    const { library, problems } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS, workspace: path.join(root, 'claimgraph') });
    expect(problems).toEqual([]);
    expect(library.dossiers.find(({ dossier }) => dossier.id === 'my-tea')?.dossier).toStrictEqual(mine);
    expect([await list('claimgraph/dossiers'), await list('claimgraph/texts')]).toEqual([['my-tea'], []]);
    const head = await readFile(path.join(root, 'claimgraph/dossiers/my-tea/dossier.yaml'), 'utf8');
    expect(head.startsWith('id: my-tea\nstate: curated\n')).toBe(true);
  });

  it('comes back bare as well, and a draft as a draft', async () => {
    const { put, run, find } = await makeImportFolder();
    await put('bare.json', JSON.stringify({ ...mine, state: 'draft' }, null, 2));
    const { code, out } = await run('bare.json');
    expect([code, out.includes('claimgraph serve shows it, as a draft.')]).toEqual([0, true]);
    expect(await find('my-tea')).toStrictEqual({ ...mine, state: 'draft' });
  });

  it('is printed as its envelope, and then not written', async () => {
    const { put, run, list } = await makeImportFolder();
    await put('tea.json', JSON.stringify(mine));
    const { code, out } = await run('tea.json', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toStrictEqual({ format: 'claimgraph-dossier', version: 1, dossier: mine });
    expect(await list('claimgraph')).toEqual([]);
  });

  it('is equal after it was written to its files and read again, whatever words are in it', () => {
    fc.assert(
      fc.property(anyOf(Dossier), (any) => {
        const dossier = Dossier.parse(any);
        const { dossier: back, problems } = parseDossier(dossier.id, new Map(writeDossierFiles(dossier)));
        expect(problems).toEqual([]);
        expect(back).toStrictEqual(dossier);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a folder', () => {
  it('gives its dossiers, by their ending, and no other JSON', async () => {
    const { root, put, run, list } = await makeImportFolder();
    await mkdir(path.join(root, 'taken'));
    await put('taken/my-tea.dossier.json', write(mine));
    await put('taken/package.json', '{"name":"tea"}');
    const { code, out } = await run('taken');
    expect([code, await list('claimgraph/dossiers')]).toEqual([0, ['my-tea']]);
    expect(out).toContain('taken/my-tea.dossier.json → my-tea');
  });
});

describe('a dossier that is there already', () => {
  it('is not kept twice, neither beside the bundled one nor in the workspace', async () => {
    const { put, run, list } = await makeImportFolder();
    await put('bundled.json', write(tea));
    const bundled = await run('bundled.json');
    expect([bundled.code, bundled.err]).toEqual([1, expect.stringContaining('imported already, as the dossier "tea-2020" in')]);
    await put('mine.json', write(mine));
    await run('mine.json');
    const again = await run('mine.json');
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining('imported already, as the dossier "my-tea" in claimgraph'),
    ]);
    expect(await list('claimgraph/dossiers')).toEqual(['my-tea']);
  });

  it('gets the next free id where it differs, and the one that is there is not touched', async () => {
    const { put, run, list, find } = await makeImportFolder();
    for (const title of ['Second', 'Third', 'Second']) {
      await put('tea.json', write({ ...tea, title }));
      const { out, err } = await run('tea.json');
      if (title === 'Third') expect(out).toContain('→ tea-2020-3:');
      expect(`${out}${err}`).toMatch(/The id tea-2020 is taken|imported already, as the dossier "tea-2020-2"/);
    }
    expect(await list('claimgraph/dossiers')).toEqual(['tea-2020-2', 'tea-2020-3']);
    expect((await find('tea-2020-2'))?.title).toBe('Second');
  });
});

describe('a dossier that is no good', () => {
  const altered = (change: (dossier: Dossier) => void): string => {
    const dossier = structuredClone(mine);
    change(dossier);
    return write(dossier);
  };

  it.each<[what: string, text: string, says: RegExp]>([
    [
      'a claim without words',
      altered(({ claims }) => void (claims[0] && (claims[0].passages = []))),
      /bad\.json:\d+: this claim has no passage/,
    ],
    [
      'a reference that leads nowhere',
      altered(({ claims }) => void (claims[0] && (claims[0].topic = 'tepid'))),
      /topic names "tepid", but there is no topic "tepid"/,
    ],
    [
      'an id that leads out of the folder',
      write({ ...mine, id: '../../evil' }),
      /"id" in dossier is "\.\.\/\.\.\/evil": an id is/,
    ],
    ['broken JSON', write(mine).slice(0, -40), /bad\.json:\d+: the JSON is broken/],
    [
      'several things',
      write({ ...mine, title: '', interest: '' }),
      /"title" in dossier is empty, and 1 more thing is wrong with it/,
    ],
  ])('is refused whole for %s, with the place and what to do', async (_, text, says) => {
    const { put, run, list } = await makeImportFolder();
    await put('bad.json', text);
    const { code, err } = await run('bad.json');
    expect([code, err]).toEqual([1, expect.stringMatching(says)]);
    expect(err).toMatch(/\.\n {2}[A-Z].+\.\n/);
    expect([await list('.'), await list('claimgraph/dossiers')]).toEqual([['bad.json'], []]);
  });

  it('tells everything that is wrong, each with its JSON Pointer and line', async () => {
    const { put, run } = await makeImportFolder();
    await put('bad.json', write({ ...mine, title: '', interest: '' }));
    const { err } = await run('bad.json');
    expect(err).toContain('error  schema  /dossier/title, line ');
    expect(err).toContain('error  schema  /dossier/interest, line ');
    const data = JSON.parse((await run('bad.json', '--json')).out) as { problems: { rule: string; line: number }[] };
    expect(data.problems.map(({ rule }) => rule)).toEqual(['not-imported', 'schema', 'schema']);
  });

  it('takes no list of references', async () => {
    const { put, run } = await makeImportFolder();
    await put('tea.json', write(mine));
    await put('refs.ris', 'TY  - JOUR\nTI  - Tea\nER  - \n');
    const { code, err } = await run('tea.json', '--references', 'refs.ris');
    expect([code, err]).toEqual([1, expect.stringContaining('it is a dossier, which has its references with it')]);
  });

  it.each([
    ['Cytoscape JSON', '{"elements":{"nodes":[],"edges":[]}}'],
    ['CX2', '[{"CXVersion":"2.0"},{"nodes":[]}]'],
    ['VA-Spec JSON', '[{"id":"a","type":"Statement"}]'],
  ])('says of %s that nothing comes back from it, and what does', async (name, text) => {
    const { put, run } = await makeImportFolder();
    await put('tea.json', text);
    const { code, err } = await run('tea.json');
    expect([code, err]).toEqual([1, expect.stringContaining(`it is ${name}`)]);
    expect(err).toContain('Export the dossier as dossier (JSON)');
  });
});
