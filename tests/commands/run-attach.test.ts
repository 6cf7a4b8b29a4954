// The command attach: what it says was found, and how it ends.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runAttach } from '../../server/commands/run-attach.ts';
import { FIXTURE_DOSSIERS, TEA_TEXT_FILE } from '../fixtures/tea-library.ts';

const CASE = 'tea-2020';

/** Runs the command; `{file}` in the arguments is a file with these contents. */
async function run(args: string[], contents?: string): Promise<{ code: number; out: string; err: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const file = path.join(root, 'paper.txt');
  if (contents !== undefined) await writeFile(file, contents);
  let [out, err] = ['', ''];
  const world = {
    dossiers: FIXTURE_DOSSIERS,
    texts: path.join(root, 'texts'),
    from: root,
    colour: false,
    write: (text: string) => void (out += text),
    writeError: (text: string) => void (err += text),
  };
  const code = await runAttach(
    args.map((arg) => arg.replace('{file}', file)),
    world,
    new Date('2026-11-23'),
  );
  return { code, out, err };
}

describe('attach', () => {
  it('says that every passage was found in the very text', async () => {
    const { code, out, err } = await run([CASE, TEA_TEXT_FILE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Attached tea-2020.txt to tea-2020 as the text of tea-2020: 2645 characters.');
    expect(out).toContain('It is the very text that the passages were taken from.');
    expect(out).toContain('24 passages of this work: 24 verified, 0 moved, 0 fuzzy, 0 missing.');
  });

  it('ends well too where all words stand in another setting of the text', async () => {
    const { code, out } = await run([CASE, '{file}'], (await readFile(TEA_TEXT_FILE, 'utf8')).replaceAll('\n\n', '\r\n'));
    expect(code).toBe(0);
    expect(out).toContain('It is not the very text');
    expect(out).toContain('24 passages of this work: 0 verified, 24 moved, 0 fuzzy, 0 missing.');
  });

  it('shows what was found only nearly, and the nearest words of what was not', async () => {
    const text = (await readFile(TEA_TEXT_FILE, 'utf8'))
      .replace('Therefore, tea should be stopped after', 'Therefore, tea shoud be stoped after')
      .replace(/Genotyping showed CYP1A2.*/, 'Genotyping showed CYP1A2 of another kind.');
    const { code, out } = await run([CASE, '{file}'], text);
    expect(code).toBe(1);
    expect(out).toContain('0 verified, 22 moved, 1 fuzzy, 1 missing.');
    expect(out).toMatch(
      /fuzzy {2}p-advice {2}score 0\.\d\d\n {2}dossier: Therefore, tea should.*\n {2}text: {4}Therefore, tea shoud be stoped after noon/,
    );
    expect(out).toMatch(
      /missing {2}p-genotype\n {2}dossier: Genotyping showed CYP1A2 -163C>A.*\n {2}text: {4}….*Genotyping showed CYP1A2 of another kind/,
    );
  });

  it('asks whether it is the right text where most is missing', async () => {
    const { code, out } = await run([CASE, '{file}'], 'A paper about coffee.');
    expect(code).toBe(1);
    expect(out).toContain('nothing like it');
    expect(out).toContain('… and 4 more.');
    expect(out).toContain('Most passages are not in it: is it the text of tea-2020?');
  });

  it('attaches the text of another work', async () => {
    const { code, out } = await run(
      [CASE, '{file}', '--work', 'novak-2016'],
      'Light sleepers woke more often after decaffeinated tea than after sham tea.',
    );
    expect(code).toBe(0);
    expect(out).toContain('The dossier records no text of this work to compare it with.');
    expect(out).toContain('1 passage of this work: 0 verified, 1 moved');
    expect((await run([CASE, '{file}', '--work', 'hale-2011'], 'Words.')).out).toContain('quotes no words of hale-2011 yet');
  });

  it.each([
    ['a dossier that is not there', ['tea-2021', TEA_TEXT_FILE], 'there is no dossier "tea-2021"; did you mean "tea-2020"?'],
    [
      'a work that is not there',
      [CASE, TEA_TEXT_FILE, '--work', 'x'],
      '"x" is no work of tea-2020.\nIts works are: tea-2020, hale-2011',
    ],
    ['a file that is not there', [CASE, 'nowhere.txt'], 'nowhere.txt.'],
    ['a folder', [CASE, FIXTURE_DOSSIERS], 'is a folder'],
    ['no path', [CASE], "missing required argument 'path'"],
    ['too much', [CASE, 'a', 'b'], 'too many arguments'],
    ['an unknown option', [CASE, 'a', '--wrok', 'x'], "unknown option '--wrok'"],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says what is wrong with a dossier that does not load', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const { mkdir } = await import('node:fs/promises');
    await mkdir(path.join(root, CASE));
    let err = '';
    const world = {
      dossiers: root,
      texts: root,
      from: root,
      colour: false,
      write: () => undefined,
      writeError: (text: string) => void (err += text),
    };
    expect(await runAttach([CASE, TEA_TEXT_FILE], world, new Date())).toBe(2);
    expect(err).toContain('the dossier "tea-2020" does not load');
    expect(err).toContain('tea-2020/dossier.yaml  error  file  dossier.yaml is missing');
  });

  it('explains its exit codes', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('2 nothing was attached');
  });
});
