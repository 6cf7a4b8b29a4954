// The command import: what becomes of papers, good and bad, what is said of them, and how it ends.
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ImportWorld } from '../../../server/commands/import/import-world.ts';
import { runImport } from '../../../server/commands/import/run-import.ts';
import { loadLibrary } from '../../../server/data/load-library.ts';
import { FIXTURE_DOSSIERS, TEA_TEXT_FILE } from '../../fixtures/tea-library.ts';
import { makePdf, setLines } from '../../import/pdf/make-pdf.ts';
import { writeOolongJats } from '../../fixtures/oolong-jats.ts';
import { makeWorld } from './import-world.ts';

let root: string;
let out: string;
let err: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'claimgraph-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
});

const put = (name: string, contents: string | Uint8Array): Promise<void> => writeFile(path.join(root, name), contents);
const list = (folder: string): Promise<string[]> => readdir(path.join(root, folder)).catch(() => []);

async function run(args: string[], changes: Partial<ImportWorld> = {}): Promise<number> {
  [out, err] = ['', ''];
  const world = makeWorld(
    root,
    (text) => void (out += text),
    (text) => void (err += text),
  );
  return runImport(args, { ...world, ...changes });
}

describe('import of a paper', () => {
  it('makes a draft in the workspace that is loaded beside the bundled dossiers', async () => {
    await put('paper.xml', writeOolongJats());
    expect(await run(['paper.xml'])).toBe(0);
    expect(out).toContain('paper.xml → ostby-2021: 2 references, 2 citations, 2 proposed claims');
    expect(err).toBe('');
    const { library } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS, workspace: path.join(root, 'claimgraph') });
    const draft = library.dossiers.find(({ dossier }) => dossier.id === 'ostby-2021');
    expect(draft?.dossier).toMatchObject({ state: 'draft', title: 'Oolong at dusk: a case report' });
    expect([...(draft?.anchors.values() ?? [])].every(({ state }) => state === 'verified')).toBe(true);
    expect(draft?.dossier.claims.map(({ evidence }) => evidence.map(({ study }) => study))).toEqual([
      ['hale-2011'],
      ['novak-2016'],
    ]);
  });

  it('puts the draft where it is told to, and nothing elsewhere', async () => {
    await put('paper.xml', writeOolongJats());
    expect(await run(['paper.xml', '--to', 'drafts', '--workspace', 'mine'])).toBe(0);
    expect([await list('drafts'), await list('mine'), await list('mine/texts'), await list('claimgraph')]).toEqual([
      ['ostby-2021'],
      ['texts'],
      ['ostby-2021'],
      [],
    ]);
  });

  it('prints the paper as data, and nothing else, and writes nothing unless told where', async () => {
    await put('paper.xml', writeOolongJats());
    expect(await run(['paper.xml', '--json'])).toBe(0);
    const data = JSON.parse(out) as {
      text: string;
      mentions: { start: number; end: number; text: string; sentence: Record<string, never> }[];
    };
    const parts = ['text', 'references', 'mentions', 'claims', 'problems'];
    expect(Object.keys(data)).toEqual([...parts, 'form', 'record', 'sections']);
    for (const { start, end, text, sentence } of data.mentions) {
      expect(data.text.slice(start, end)).toBe(text);
      expect(data.text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
      expect(Object.keys(sentence)).toEqual(['start', 'end', 'exact', 'prefix', 'suffix']);
    }
    expect(data).toMatchObject({
      references: [
        { id: 'r1', label: '1', title: 'Evening green tea and the onset of sleep', issued: 2011, volume: '12', page: '101-108' },
        { id: 'r2' },
      ],
      mentions: [{ references: ['r1'] }, { references: ['r2'] }],
    });
    expect(await list('claimgraph')).toEqual([]);
    expect(await run(['paper.xml', '--json', '--workspace', 'mine'])).toBe(0);
    expect(await list('mine/dossiers')).toEqual(['ostby-2021']);
  });

  it('reads a PDF from the disk', async () => {
    const lines = [
      'Oolong at dusk',
      'Introduction',
      'Green tea delays sleep by a median of 18 min in people who seldom drink any [1].',
      'Oolong may do the same in those who sleep lightly, as a second trial reported [2].',
      'References',
      '1. Hale P, Lindqvist S. Evening green tea and the onset of sleep. J Tea Res. 2011;12:101-108.',
      '2. Novak J. Oolong tea and broken sleep. Ann Sleep. 2016;3:44-49.',
    ];
    await put('paper.pdf', makePdf([setLines(lines, 60, 80)]));
    expect(await run(['paper.pdf'])).toBe(0);
    expect(out).toContain('paper.pdf → paper: 2 references, 2 citations, 2 proposed claims');
    const head = await readFile(path.join(root, 'claimgraph/dossiers/paper/dossier.yaml'), 'utf8');
    expect(head).toContain('form: pdf');
  });

  it('never asks the network', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    onTestFinished(() => fetched.mockRestore());
    await put(
      'paper.xml',
      writeOolongJats().replace('<article ', '<!DOCTYPE article SYSTEM "http://tea.example/a.dtd">\n<article '),
    );
    await run(['paper.xml', TEA_TEXT_FILE]);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('import of a dossier that is there already', () => {
  it('keeps a paper once, however many import it at the same time', async () => {
    await put('paper.xml', writeOolongJats());
    const codes = await Promise.all([1, 2, 3, 4].map(() => run(['paper.xml'])));
    expect(codes.toSorted((a, b) => a - b)).toEqual([0, 1, 1, 1]);
    expect(await list('claimgraph/dossiers')).toEqual(['ostby-2021']);
  });

  it('refuses the same paper under another name and changes nothing', async () => {
    await put('paper.xml', writeOolongJats());
    await run(['paper.xml']);
    const claims = path.join(root, 'claimgraph/dossiers/ostby-2021/claims.yaml');
    await writeFile(claims, 'claims: []\n');
    await put('again.nxml', writeOolongJats());
    expect(await run(['again.nxml'])).toBe(1);
    expect(err).toContain('again.nxml: it is imported already, as the dossier "ostby-2021"');
    expect(await readFile(claims, 'utf8')).toBe('claims: []\n');
  });

  it('gives another paper of the same author and year another id', async () => {
    await put('a.xml', writeOolongJats());
    await put('b.xml', writeOolongJats('A second report'));
    expect(await run(['a.xml', 'b.xml'])).toBe(0);
    expect(await list('claimgraph/dossiers')).toEqual(['ostby-2021', 'ostby-2021-2']);
    expect(out).toContain('Imported 2 of 2 papers into claimgraph/dossiers.');
  });

  it('takes no id of a bundled dossier, and writes nothing among them', async () => {
    await put('paper.xml', writeOolongJats().replace('Østby', 'Tea').replace('<year>2021', '<year>2020'));
    expect(await run(['paper.xml'])).toBe(0);
    expect(await list('claimgraph/dossiers')).toEqual(['tea-2020-2']);
    expect(await run(['paper.xml', '--to', FIXTURE_DOSSIERS])).toBe(2);
    expect(err).toContain('read-only');
  });
});

describe('import of what is no good', () => {
  it.each<[what: string, name: string, contents: string | Uint8Array, says: string]>([
    ['an empty file', 'a.txt', '', 'a.txt: it is empty'],
    ['a zip called .pdf', 'a.pdf', 'PK\u0003\u0004', 'a.pdf: it is a zip archive'],
    ['broken XML', 'a.xml', '<article>\n<body><p>Tea</body></article>', 'a.xml:2: not well-formed XML'],
    ['a text in another encoding', 'a.txt', Buffer.from('Th\xe9 vert\n\nUn cas de th\xe9.', 'latin1'), 'a.txt:1:'],
    ['a scanned PDF', 'a.pdf', makePdf([[]]), 'a.pdf: The PDF holds no text on its page: it is a scan'],
    ['a PDF that was cut off', 'a.pdf', makePdf([[]]).slice(0, 90), 'a.pdf: The PDF is damaged or cut off'],
    ['a web page', 'a.xml', '<!doctype html><html><body>Tea</body></html>', 'a.xml: it is a web page'],
  ])('says what %s is and what to do, and leaves nothing behind', async (_, name, contents, says) => {
    await put(name, contents);
    expect(await run([name])).toBe(1);
    expect(err).toContain(says);
    expect(err).toMatch(/\.\n {2}[A-Z].+\.\n/);
    expect(await list('claimgraph/dossiers')).toEqual([]);
    expect(await run([name, '--json'])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ references: [], problems: [{ severity: 'error', message: expect.any(String) }] });
  });

  it('refuses a giant before it is read, and names the limit', async () => {
    await put('a.pdf', '%PDF-1.4');
    await truncate(path.join(root, 'a.pdf'), 200 * 1024 * 1024);
    expect(await run(['a.pdf'])).toBe(1);
    expect(err).toContain('a.pdf: it has 200 MB; at most 100 MB are read.');
  });

  it('says which file is not there, and which may not be read', async () => {
    await put('shut.txt', 'Tea');
    await chmod(path.join(root, 'shut.txt'), 0o000);
    expect(await run(['gone.pdf', 'shut.txt'])).toBe(1);
    expect(err).toContain('gone.pdf: there is no such file');
    // Whoever may read everything is not kept from it by rights.
    if (process.getuid?.() !== 0) expect(err).toContain('shut.txt: it may not be read');
  });

  it('imports the good papers of a folder and reports the bad ones', async () => {
    await mkdir(path.join(root, 'papers/deep'), { recursive: true });
    await put('papers/good.xml', writeOolongJats());
    await put('papers/deep/better.nxml', writeOolongJats('A second report'));
    await put('papers/bad.pdf', 'PK\u0003\u0004');
    await put('papers/notes.docx', 'no paper');
    expect(await run(['papers'])).toBe(1);
    expect(await list('claimgraph/dossiers')).toEqual(['ostby-2021', 'ostby-2021-2']);
    expect(out).toContain('Imported 2 of 3 papers');
    expect(err).toContain('papers/bad.pdf: it is a zip archive');
    expect(await run(['papers', '--json'])).toBe(1);
    const all = JSON.parse(out) as { file: string; references: unknown[] }[];
    expect(all.map(({ file, references }) => [file, references.length])).toEqual([
      ['papers/bad.pdf', 0],
      ['papers/deep/better.nxml', 2],
      ['papers/good.xml', 2],
    ]);
  });

  it('says so of a folder without papers', async () => {
    await mkdir(path.join(root, 'papers'));
    expect(await run(['papers'])).toBe(1);
    expect(err).toContain('papers: there are no papers in this folder, and no dossiers.');
  });

  it('keeps markup in a title as text, and tricks of file names out of the terminal and the disk', async () => {
    const name = 'a\u202e\n\u001b[31m..\\..\\evil.xml';
    await put(name, writeOolongJats('Tea &lt;script&gt;alert(1)&lt;/script&gt;'));
    expect(await run([name])).toBe(0);
    expect(['\u001b', '\u202e'].some((unit) => out.includes(unit))).toBe(false);
    const head = await readFile(path.join(root, 'claimgraph/dossiers/ostby-2021/dossier.yaml'), 'utf8');
    expect(head).toContain('Tea <script>alert(1)</script>');
    expect(head).toContain('made by the import from evil.xml');
    expect(await list('.')).toHaveLength(2);
  });

  it('asks for a paper where only references are given, and prints those as data', async () => {
    await put(
      'refs.bib',
      '@article{hale2011,\n author = {Hale, P},\n title = {Evening green tea and the onset of sleep},\n year = {2011}\n}\n',
    );
    expect(await run(['refs.bib'])).toBe(1);
    expect(err).toContain('refs.bib: it is a list of 1 reference without a paper');
    expect(await run(['refs.bib', '--json'])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      text: '',
      references: [{ title: 'Evening green tea and the onset of sleep' }],
      claims: [],
    });
  });

  it.each([
    [[], "missing required argument 'files'"],
    [['a.xml', '--wat'], "unknown option '--wat'"],
    [['a.xml', 'b.xml', '--references', 'c.bib'], 'A reference list goes with one paper'],
  ])('ends with 2 on wrong usage: %j', async (args, says) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(says);
  });
});

describe('import with a reference list', () => {
  it('fills what the paper does not print, says where it comes from, and tells where the two differ', async () => {
    await put('paper.xml', writeOolongJats());
    await put(
      'refs.bib',
      '@article{hale2011,\n author = {Hale, P},\n title = {Evening green tea and the onset of sleep},\n year = {2012},\n doi = {10.5555/jtr.2011.101}\n}\n',
    );
    expect(await run(['paper.xml', '--references', 'refs.bib'])).toBe(0);
    expect(out).toContain('the paper prints the year 2011, refs.bib has 2012');
    const folder = path.join(root, 'claimgraph/dossiers/ostby-2021');
    expect(JSON.parse(await readFile(path.join(folder, 'works.json'), 'utf8'))).toMatchObject([
      { id: 'ostby-2021' },
      { id: 'hale-2011', DOI: '10.5555/jtr.2011.101', issued: { 'date-parts': [[2011]] } },
      { id: 'novak-2016' },
    ]);
    expect(await readFile(path.join(folder, 'studies.yaml'), 'utf8')).toContain('handed in with the paper');
  });

  it('refuses a list that is none', async () => {
    await put('paper.xml', writeOolongJats());
    expect(await run(['paper.xml', '--references', 'paper.xml'])).toBe(1);
    expect(err).toContain('paper.xml is no list of references');
    expect(await list('claimgraph')).toEqual([]);
  });
});
