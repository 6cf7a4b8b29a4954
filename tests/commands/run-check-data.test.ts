// The command check:data: what it prints and how it ends.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RULES } from '../../server/check/rules.ts';
import { runCheckData } from '../../server/commands/run-check-data.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';

async function run(
  args: string[],
  spoil?: (dossier: string) => Promise<void>,
): Promise<{ code: number; out: string; err: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const dossiers = path.join(root, 'graph-data', 'dossiers');
  await mkdir(dossiers, { recursive: true });
  await cp(path.join(FIXTURE_DOSSIERS, 'tea-2020'), path.join(dossiers, 'tea-2020'), { recursive: true });
  await spoil?.(path.join(dossiers, 'tea-2020'));
  let [out, err] = ['', ''];
  const code = await runCheckData(args, {
    dossiers,
    texts: path.join(root, 'texts'),
    from: root,
    colour: false,
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
  });
  return { code, out, err };
}

async function replace(file: string, from: string, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  expect(before).toContain(from);
  await writeFile(file, before.replace(from, to));
}

const loseHedge = (dossier: string) =>
  replace(path.join(dossier, 'claims.yaml'), '200 mg/day may shorten', '200 mg/day shortens');

describe('check:data', () => {
  it('says what was checked where nothing is wrong', async () => {
    expect(await run([])).toEqual({
      code: 0,
      out: [
        'tea-2020: 7 works, 25 passages (no text attached), 8 claims, 9 lines of evidence, 8 events, 3 discrepancies',
        `1 dossier checked with ${RULES.length} rules: 0 errors, 0 warnings, 0 accepted exceptions`,
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('ends with 1 on an error, told with file and line', async () => {
    const { code, out } = await run([], (dossier) =>
      replace(path.join(dossier, 'claims.yaml'), 'median of 18 min', 'median of 28 min'),
    );
    expect(code).toBe(1);
    expect(out).toContain('graph-data/dossiers/tea-2020/claims.yaml:2  error  values-in-passage  the statement has "28 min"');
    expect(out).toContain('1 error, 0 warnings');
  });

  it('ends with 0 on a warning', async () => {
    const { code, out } = await run([], loseHedge);
    expect(code).toBe(0);
    expect(out).toContain('warning  hedge-kept');
    expect(out).toContain('0 errors, 1 warning');
  });

  it('takes accepted exceptions, and calls stale ones errors', async () => {
    const entry = 'known:\n  - { rule: hedge-kept, dossier: tea-2020, record: theanine-may-help, because: for this test }\n';
    const accept = (dossier: string) => writeFile(path.join(dossier, '..', '..', 'known-problems.yaml'), entry);
    const stale = await run([], accept);
    expect(stale.code).toBe(1);
    expect(stale.out).toContain('graph-data/known-problems.yaml:2  error  known-problems');
    const used = await run([], async (dossier) => {
      await accept(dossier);
      await loseHedge(dossier);
    });
    expect(used.code).toBe(0);
    expect(used.out).toContain('0 errors, 0 warnings, 1 accepted exception');
  });

  it('ends with 1 where a file is broken, and checks the rest', async () => {
    const { code, out } = await run([], async (dossier) => {
      await cp(dossier, `${dossier}-copy`, { recursive: true });
    });
    expect(code).toBe(1);
    expect(out).toContain('tea-2020-copy/dossier.yaml:2  error  folder-name');
    expect(out).toContain('1 dossier checked');
  });

  it('lists its rules', async () => {
    const { code, out } = await run(['--rules']);
    expect(code).toBe(0);
    for (const { name, description } of RULES) expect(out).toContain(`${name}\n    ${description}\n`);
  });

  it.each([[['--frobnicate']], [['extra']]])('ends with 2 on wrong usage: %j', async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain('--help');
  });

  it('explains its exit codes', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('2 wrong usage');
  });
});
