// A library from disk: what loads, what does not and why, and what the cache may and may not do.
import { cp, mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../server/data/load-library.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';
import { copyTea } from './copy-tea.ts';

/** Problems in one line each: `file:line rule message`. */
async function listProblems(folders: Parameters<typeof loadLibrary>[0]): Promise<string[]> {
  const { problems } = await loadLibrary(folders);
  return problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
}

describe('a good library', () => {
  it('loads whole, without a problem', async () => {
    const { library, problems, known } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS });
    const tea = library.dossiers.find(({ dossier }) => dossier.id === 'tea-2020');
    expect(problems).toEqual([]);
    expect(known).toEqual([]);
    expect(tea?.dossier.claims.map(({ id }) => id)).toContain('decaf-no-effect');
    expect(tea?.dossier.works[0]?.title).toBe(
      'A case of late <b>green tea</b> & "restless" nights in a night-shift baker － Tea re-challenged case－ 🍵',
    );
    expect(tea?.anchors.get('p-decaf')?.state).toBe('text-not-attached');
  });

  it('knows the line of every record', async () => {
    const { library } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS });
    const places = library.dossiers[0]?.places;
    for (const [key, file, start] of [
      ['claim:decaf-no-effect', 'claims.yaml', '  - id: decaf-no-effect'],
      ['evidence:decaf-no-effect--novak-2016', 'claims.yaml', '      - study: novak-2016'],
      ['finding:hale-2011-latency', 'studies.yaml', '      - id: hale-2011-latency'],
      ['work:novak-2016', 'works.json', '  {'],
      ['event:e-stop', 'timeline.yaml', '  - id: e-stop'],
      ['reading:v-cyp1a2-slow', 'timeline.yaml', '      - id: v-cyp1a2-slow'],
      ['appraisal-item:appraisal-outcome', 'appraisal.yaml', '  - id: outcome'],
      ['appraisal:appraisal', 'appraisal.yaml', 'tool: murad-2018'],
      ['dossier:tea-2020', 'dossier.yaml', 'id: tea-2020'],
    ] as const) {
      const place = places?.get(key);
      expect(place?.file).toBe(`tea-2020/${file}`);
      const lines = (await readFile(path.join(FIXTURE_DOSSIERS, 'tea-2020', file), 'utf8')).split('\n');
      expect(lines[(place?.line ?? 0) - 1]).toBe(start);
    }
  });

  it('is the same from one JSON file, in the order of the folders', async () => {
    const { folders } = await copyTea();
    const { library: before } = await loadLibrary(folders);
    const whole = path.join(folders.dossiers, 'a-tea');
    await mkdir(whole);
    await writeFile(path.join(whole, 'dossier.json'), JSON.stringify({ ...before.dossiers[0]?.dossier, id: 'a-tea' }, null, 1));
    const { library, problems } = await loadLibrary(folders);
    expect(problems).toEqual([]);
    expect(library.dossiers.map(({ dossier }) => dossier.id)).toEqual(['a-tea', 'tea-2020']);
    expect({ ...library.dossiers[0]?.dossier, id: 'tea-2020' }).toEqual(before.dossiers[0]?.dossier);
    expect(library.dossiers[0]?.places.get('claim:decaf-no-effect')).toMatchObject({ file: 'a-tea/dossier.json' });
  });

  it('loads without the one file that it need not have', async () => {
    const { folders, at } = await copyTea();
    expect((await loadLibrary(folders)).library.dossiers[0]?.dossier.appraisal?.items).toHaveLength(8);
    await rm(at('appraisal.yaml'));
    const { library, problems } = await loadLibrary(folders);
    expect(problems).toEqual([]);
    expect(library.dossiers[0]?.dossier).not.toHaveProperty('appraisal');
  });

  it('has a revision that changes with the contents and with nothing else', async () => {
    const { folders, edit } = await copyTea();
    const revision = async (): Promise<string> => (await loadLibrary(folders)).library.revision;
    const first = await revision();
    expect(await revision()).toBe(first);
    expect((await loadLibrary({ ...folders, cache: null })).library.revision).toBe(first);
    await edit('claims.yaml', 'Decaffeinated tea does nothing to sleep.', 'Decaffeinated tea does nothing at all to sleep.');
    const second = await revision();
    expect(second).not.toBe(first);
    await writeFile(folders.known, 'known: []\n');
    expect(await revision()).not.toBe(second);
  });
});

describe('a broken library', () => {
  it('loads its other dossiers', async () => {
    const { folders, at } = await copyTea();
    await cp(at(''), path.join(folders.dossiers, 'tea-2021'), { recursive: true });
    const { library, problems } = await loadLibrary(folders);
    expect(library.dossiers.map(({ dossier }) => dossier.id)).toEqual(['tea-2020']);
    expect(problems).toMatchObject([
      {
        rule: 'folder-name',
        dossier: 'tea-2021',
        file: 'tea-2021/dossier.yaml',
        line: 2,
        message: 'the folder is named "tea-2021", the dossier in it "tea-2020"',
      },
    ]);
  });

  it('says where a file is missing, misnamed or there twice', async () => {
    const { folders, at, write } = await copyTea();
    await rename(at('claims.yaml'), at('claim.yaml'));
    expect(await listProblems(folders)).toEqual([
      'tea-2020/claims.yaml:null file claims.yaml is missing',
      'tea-2020/claim.yaml:null file claim.yaml is no file of a dossier and is not read; did you mean claims.yaml?',
    ]);
    await rename(at('claim.yaml'), at('claims.yaml'));
    await write('dossier.json', '{}');
    expect((await listProblems(folders))[0]).toContain(
      'the dossier stands here twice: in dossier.json and in appraisal.yaml, claims.yaml, ',
    );
  });

  it('does not read a link that leads out of the folder', async () => {
    const { root, folders, at } = await copyTea();
    await rename(at('claims.yaml'), path.join(root, 'elsewhere.yaml'));
    await symlink(path.join(root, 'elsewhere.yaml'), at('claims.yaml'));
    expect(await listProblems(folders)).toEqual([
      'tea-2020/claims.yaml:null file claims.yaml is a link that leads out of its folder',
    ]);
  });

  it('does not enter a dossier that is a link', async () => {
    const { root, folders, at } = await copyTea();
    await rename(at(''), path.join(root, 'tea-2020'));
    await symlink(path.join(root, 'tea-2020'), path.join(folders.dossiers, 'tea-2020'));
    expect(await listProblems(folders)).toEqual([
      'tea-2020:null file tea-2020 is a link that leads out of the folder of dossiers',
    ]);
  });

  it('does not read a folder, a giant, or what is not UTF-8', async () => {
    const { folders, at, write } = await copyTea();
    await rm(at('works.json'));
    await mkdir(at('works.json'));
    await truncate(at('studies.yaml'), 21 * 1024 * 1024);
    await write('claims.yaml', Buffer.concat([Buffer.from('claims: []\n# caf'), Buffer.from([0xe9, 0x0a])]));
    expect(await listProblems(folders)).toEqual([
      'tea-2020/works.json:null file works.json is not a file',
      'tea-2020/studies.yaml:null file studies.yaml is 21 MB large; at most 20 MB are read',
      'tea-2020/claims.yaml:null file claims.yaml is not UTF-8 text (line 2)',
    ]);
  });

  it('says so where the folder of dossiers is missing', async () => {
    const { folders, root } = await copyTea();
    const { library, problems } = await loadLibrary({ ...folders, dossiers: path.join(root, 'nowhere') });
    expect(library.dossiers).toEqual([]);
    expect(problems).toMatchObject([
      { severity: 'error', message: 'the folder of dossiers nowhere is missing or cannot be read' },
    ]);
  });

  it('ignores plain files and hidden folders', async () => {
    const { folders } = await copyTea();
    await writeFile(path.join(folders.dossiers, 'README.md'), '# Dossiers');
    await mkdir(path.join(folders.dossiers, '.git'));
    expect(await listProblems(folders)).toEqual([]);
  });
});

describe('accepted exceptions', () => {
  it('are loaded with their lines', async () => {
    const { folders } = await copyTea();
    await writeFile(
      folders.known,
      '# Kept.\nknown:\n  - rule: hedge-kept\n    dossier: tea-2020\n    record: tea-caused-it\n    because: said so\n',
    );
    const { known } = await loadLibrary(folders);
    expect(known).toEqual([
      {
        rule: 'hedge-kept',
        dossier: 'tea-2020',
        record: 'tea-caused-it',
        because: 'said so',
        file: '../known-problems.yaml',
        line: 3,
      },
    ]);
    expect((await loadLibrary(folders)).known).toEqual(known);
  });

  it.each([
    ['known: [\n', ':2 ', 'the YAML is broken'],
    ['known:\n  - rule: hedge-kept\n    dossier: tea-2020\n    record: x\n', ':3 ', '"because" is missing'],
    ['known:\n  - rule: hedge-kept\n    dossier: tea-1999\n    record: x\n    because: x\n', ':2 ', 'is no dossier'],
    ['', ':1 ', 'the file must be a record of keys, not nothing'],
  ])('that are wrong are problems of their own: %j', async (text, _, message) => {
    const { folders } = await copyTea();
    await writeFile(folders.known, text);
    const { problems, library } = await loadLibrary(folders);
    expect(problems).toMatchObject([
      { rule: 'known-problems', file: '../known-problems.yaml', message: expect.stringContaining(message) },
    ]);
    expect(library.dossiers).toHaveLength(1);
  });
});

describe('the cache', () => {
  it('gives the same library', async () => {
    const { folders } = await copyTea();
    const fresh = await loadLibrary({ ...folders, cache: null });
    const written = await loadLibrary(folders);
    expect(await readdir(folders.cache)).toEqual(['dossier-tea-2020.json']);
    expect(await loadLibrary(folders)).toEqual(written);
    expect(written).toEqual(fresh);
  });

  it('is really used, and not after a change', async () => {
    const { folders, edit } = await copyTea();
    await loadLibrary(folders);
    const file = path.join(folders.cache, 'dossier-tea-2020.json');
    const [head = '', body = ''] = (await readFile(file, 'utf8')).split('\n');
    const { createHash } = await import('node:crypto');
    const changed = body.replace('Late tea and restless nights', 'Read from the cache');
    const sha256 = createHash('sha256').update(changed).digest('hex');
    await writeFile(file, `${JSON.stringify({ ...JSON.parse(head), sha256 })}\n${changed}`);
    const title = async (): Promise<string | undefined> => (await loadLibrary(folders)).library.dossiers[0]?.dossier.title;
    expect(await title()).toMatch(/^Read from the cache/);
    await edit('dossier.yaml', 'An invented case report', 'An imagined case report');
    expect(await title()).toMatch(/^Late tea/);
  });

  it.each(['', 'not json\n{}', '{"key":1}\n', '{"key":"x","sha256":"y"}\n{"dossier":{}}'])(
    'that is damaged is ignored: %j',
    async (text) => {
      const { folders } = await copyTea();
      const before = await loadLibrary(folders);
      await writeFile(path.join(folders.cache, 'dossier-tea-2020.json'), text);
      expect(await loadLibrary(folders)).toEqual(before);
    },
  );

  it('whose words were changed is ignored', async () => {
    const { folders } = await copyTea();
    await loadLibrary(folders);
    const file = path.join(folders.cache, 'dossier-tea-2020.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Late tea', 'Fake tea'));
    expect((await loadLibrary(folders)).library.dossiers[0]?.dossier.title).toMatch(/^Late tea/);
  });

  it('that cannot be written costs nothing but time', async () => {
    const { folders } = await copyTea();
    await writeFile(folders.cache, 'a file where the folder should be');
    expect((await loadLibrary(folders)).problems).toEqual([]);
  });

  it('keeps nothing of a broken dossier', async () => {
    const { folders, write } = await copyTea();
    await write('claims.yaml', 'claims: 3\n');
    expect(await listProblems(folders)).toHaveLength(1);
    expect(await listProblems(folders)).toHaveLength(1);
  });
});
