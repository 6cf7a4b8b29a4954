// The command as it is called, in a process of its own: what goes to which stream, how it ends, and papers on several cores.
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS, runClaimgraph } from '../../server/commands/run-claimgraph.ts';
import { findFreePort } from '../browser/find-free-port.ts';
import { writeOolongJats } from '../fixtures/oolong-jats.ts';

const BIN = fileURLToPath(new URL('../../server/commands/claimgraph.mjs', import.meta.url));

async function makeFolder(): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'claimgraph-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
}

/** Runs the real program. The first run of all may build it, which is told on standard error. */
const call = (cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err: err.replace(/^Building\n[^]*?(?=\S+:|$)/, '') }),
    );
  });

/** Runs it in this process. */
async function run(
  ...args: string[]
): Promise<{ code: number; out: string; err: string; served: Record<string, string> | null }> {
  let [out, err] = ['', ''];
  let served: Record<string, string> | null = null;
  const environment: Record<string, string> = {};
  const code = await runClaimgraph(args, {
    environment,
    from: await makeFolder(),
    now: () => new Date('2026-11-23T12:00:00Z'),
    write: (text) => void (out += String(text)),
    writeError: (text) => void (err += text),
    isTerminal: false,
    colour: false,
    workerProgram: null,
    startServer: () => void (served = environment),
  });
  return { code, out, err, served };
}

describe('claimgraph in a process of its own', { timeout: 120_000 }, () => {
  it('prints the data of a paper and nothing else on standard output', async () => {
    const root = await makeFolder();
    await writeFile(path.join(root, 'paper.xml'), writeOolongJats());
    const { code, out } = await call(root, 'import', 'paper.xml', '--json');
    expect(code).toBe(0);
    expect(out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ references: [{ id: 'r1' }, { id: 'r2' }] });
    expect(await readdir(root)).toEqual(['paper.xml']);
  });

  it('serves the workspace of the folder that it is called in', async () => {
    const root = await makeFolder();
    await writeFile(path.join(root, 'paper.xml'), writeOolongJats());
    await call(root, 'import', 'paper.xml');
    const port = await findFreePort();
    const server = spawn(process.execPath, [BIN, 'serve', '--port', String(port)], { cwd: root, stdio: 'ignore' });
    onTestFinished(() => void server.kill('SIGKILL'));
    const ask = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/api/v1/dossiers/ostby-2021`)).json();
    await expect.poll(() => ask().catch(() => null), { timeout: 60_000 }).toMatchObject({ state: 'draft', origin: 'workspace' });
    const sent = await fetch(`http://127.0.0.1:${port}/api/v1/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'b.xml' },
      body: writeOolongJats('A second report'),
    });
    expect([sent.status, await sent.json()]).toMatchObject([200, { dossier: 'ostby-2021-2', claims: 2 }]);
    const made = await fetch(`http://127.0.0.1:${port}/api/v1/dossiers/ostby-2021-2`);
    expect(made.status).toBe(200);
    // What was served comes back as what it was, or as a draft of its tables; and what is no dossier leaves nothing behind.
    const address = `http://127.0.0.1:${port}/api/v1`;
    const post = async (body: string | Uint8Array<ArrayBuffer>) => {
      const answer = await fetch(`${address}/imports`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body,
      });
      return [answer.status, await answer.json()] as const;
    };
    const take = async (format: string) => (await fetch(`${address}/dossiers/monobe-2017/export/${format}`)).arrayBuffer();
    const envelope = Buffer.from(await take('dossier')).toString();
    expect(await post(envelope)).toMatchObject([
      422,
      { detail: expect.stringContaining('imported already, as the dossier "monobe-2017"') },
    ]);
    const renamed = envelope.replace('"id":"monobe-2017"', '"id":"brought-along"');
    expect(await post(renamed)).toMatchObject([200, { dossier: 'brought-along', kind: 'dossier', state: 'curated' }]);
    const back = await (await fetch(`${address}/dossiers/brought-along/export/dossier`)).text();
    expect(back).toBe(renamed);
    expect(await post(new Uint8Array(await take('csv')))).toMatchObject([
      200,
      { dossier: 'monobe-2017-2', state: 'draft', problems: [] },
    ]);
    expect(await post(envelope.replace('"asCited":{"direction":"supports"', '"asCited":{"direction":"suports"'))).toMatchObject([
      422,
      { errors: [{ message: expect.stringContaining('Use one of: supports, disputes, neutral.') }] },
    ]);
    expect(await readdir(path.join(root, 'claimgraph/dossiers'))).toEqual([
      'brought-along',
      'monobe-2017-2',
      'ostby-2021',
      'ostby-2021-2',
    ]);
  });

  it('writes the explorer with the dossier inside, as one page, as a server sends it', async () => {
    const root = await makeFolder();
    const { code, out } = await call(root, 'export', 'monobe-2017', '--format', 'html-bundle', '--out', '-');
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('data-dossier="monobe-2017"');
    const port = await findFreePort();
    const server = spawn(process.execPath, [BIN, 'serve', '--port', String(port)], { cwd: root, stdio: 'ignore' });
    onTestFinished(() => void server.kill('SIGKILL'));
    const address = `http://127.0.0.1:${port}/api/v1/dossiers/monobe-2017/export/html-bundle`;
    const ask = async (): Promise<string> => (await fetch(address)).text();
    await expect.poll(() => ask().catch(() => null), { timeout: 60_000 }).not.toBeNull();
    expect((await ask()) === out).toBe(true);
  });

  it('imports a folder in workers, the good papers and not the bad ones, each once', async () => {
    const root = await makeFolder();
    await mkdir(path.join(root, 'papers'));
    for (let number = 0; number < 14; number += 1)
      await writeFile(path.join(root, 'papers', `p${number}.xml`), writeOolongJats(`Report ${number}`));
    await writeFile(path.join(root, 'papers', 'bad.xml'), '<article><body>');
    await writeFile(path.join(root, 'papers', 'again.xml'), writeOolongJats('Report 3'));
    const { code, out, err } = await call(root, 'import', 'papers');
    expect(code).toBe(1);
    expect(out).toContain('Imported 14 of 16 papers into claimgraph/dossiers.');
    expect(err).toContain('papers/bad.xml:1: not well-formed XML');
    expect(err).toMatch(/papers\/(?:again|p3)\.xml: it is imported already/);
    const made = await readdir(path.join(root, 'claimgraph/dossiers'));
    expect([made.length, await readdir(path.join(root, 'claimgraph/texts'))]).toEqual([14, made]);
  });
});

describe('claimgraph', () => {
  it('lists its commands, and says so of one that it has not', async () => {
    const help = await run('--help');
    expect([help.code, COMMANDS.filter(({ name }) => !help.out.includes(name))]).toEqual([0, []]);
    const wrong = await run('improt');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('There is no command "improt"; did you mean import?');
    expect((await run()).code).toBe(2);
  });

  it.each(COMMANDS.map(({ name }) => name))('explains %s with examples and exit codes', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0');
    expect(out).toMatch(/Examples?:\n {2}/);
    expect((await run('help', name)).out).toBe(out);
  });

  it('has the server started with what was asked for', async () => {
    const { code, served } = await run('serve', '--workspace', '/papers', '--port', '4400');
    expect([code, served]).toEqual([0, { CLAIMGRAPH_WORKSPACE: path.resolve('/papers'), PORT: '4400' }]);
    expect(await run('serve', '--prot', '1')).toMatchObject({ code: 2, served: null });
  });

  it('writes a dossier as a file, or to standard output', async () => {
    const { code, out } = await run('export', 'monobe-2017', '--format', 'dot', '--out', '-');
    expect(code).toBe(0);
    expect(out).toContain('digraph');
    expect((await run('export', 'monobe-2017', '--format', 'graphml')).out).toMatch(/^monobe-2017\.graphml: \d+ bytes\n$/);
  });

  it.each([
    [['export', 'monobe-2018', '--format', 'dot'], 'there is no dossier "monobe-2018"; did you mean "monobe-2017"?'],
    [['export', 'monobe-2017', '--format', 'dott'], 'there is no format "dott"; did you mean "dot"?'],
    [['export', 'monobe-2017', '--format', 'ris', '--style', 'apa'], 'only the format bibliography has styles.'],
    [['serve', '--port', 'abc'], '--port must be a whole number from 0 to 65535; it is "abc".'],
    [['serve', '--port', '70000'], '--port must be a whole number'],
    [['export', 'monobe-2017'], "required option '--format <format>' not specified"],
    [['check', 'monobe-2018'], 'there is no dossier "monobe-2018". Did you mean "monobe-2017"?'],
    [['completion', 'tcsh'], 'no completion for "tcsh"'],
    [['formats', 'x'], 'too many arguments'],
  ])('ends with 2 on %j', async (args, says) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('checks the dossiers of a workspace, all or some, in words or as JSON', async () => {
    const root = await makeFolder();
    const broken = path.join(root, 'dossiers', 'broken-2020');
    await mkdir(broken, { recursive: true });
    await writeFile(path.join(broken, 'dossier.yaml'), 'id: [');
    const all = await run('check', '--workspace', root);
    expect([all.code, all.err]).toEqual([1, '']);
    expect(all.out).toMatch(/^\.\.\/[^ ]+\/dossiers\/broken-2020\/claims\.yaml {2}error {2}file {2}claims\.yaml is missing$/m);
    expect(all.out).toContain('monobe-2017: ');
    const good = await run('check', 'monobe-2017', '--workspace', root);
    expect([good.code, good.out]).toEqual([0, expect.not.stringContaining('broken-2020')]);
    const json = await run('check', 'broken-2020', '--json', '--workspace', root);
    const problems = JSON.parse(json.out) as { dossier: string; message: string }[];
    expect([json.code, new Set(problems.map(({ dossier }) => dossier))]).toEqual([1, new Set(['broken-2020'])]);
    expect(problems.map(({ message }) => message)).toContain('claims.yaml is missing');
    expect((await run('check', '--rules')).out).toContain('words-behind\n');
  });

  it.each(['bash', 'zsh', 'fish'])('completes commands, options and formats in %s', async (shell) => {
    const { code, out } = await run('completion', shell);
    expect([code, COMMANDS.filter(({ name }) => !out.includes(name))]).toEqual([0, []]);
    for (const word of ['references', 'include-unverified', 'html-bundle', 'vancouver']) expect(out).toContain(word);
  });

  it.each([
    [['ex'], 'export'],
    [['export', '--f'], '--format'],
    [['export', 'monobe-2017', '--format', 'html'], 'html html-bundle'],
    [['export', 'x', '--format', 'bibliography', '--style', 'v'], 'vancouver'],
    [['export', 'x', '--format', '=', 'graphm'], 'graphml'],
    [['export', 'x', '--style', '='], 'vancouver apa ama'],
    [['import', '--'], '--references --to --workspace --json --help'],
    [['completion', ''], 'bash zsh fish'],
    [['import', 'pap'], ''],
  ])('offers in a real bash after %j: %s', async (words, offered) => {
    const { out } = await run('completion', 'bash');
    const script = `${out}\nCOMP_WORDS=(claimgraph "$@"); COMP_CWORD=$#; _claimgraph; echo "\${COMPREPLY[*]}"`;
    const answer = await new Promise<string>((resolve) => {
      execFile('bash', ['--norc', '-c', script, 'bash', ...words], (_, stdout) => resolve(stdout));
    });
    expect(answer.trim()).toBe(offered);
  });
});
