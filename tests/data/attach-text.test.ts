// Attaching a full text: what is kept, what is refused and why, and that nothing is written anywhere else.
import { chmod, mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachText } from '../../server/data/attach-text.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { loadTea, readTeaText, TEA_TEXT_FILE } from '../fixtures/tea-library.ts';
import { copyTea, type TeaCopy } from './copy-tea.ts';

const NOW = new Date('2026-11-23T08:00:00Z');

async function attach({ folders }: TeaCopy, file: string, work = 'tea-2020') {
  const dossier = (await loadTea({ text: false })).dossiers[0]?.dossier;
  if (dossier === undefined) throw new Error('The tea dossier is gone.');
  return attachText({ texts: folders.texts, dossier, work, file, now: NOW });
}

describe('attachText', () => {
  it('keeps the text byte for byte, with what is known of it, and the library finds its passages', async () => {
    const copy = await copyTea();
    expect(await attach(copy, TEA_TEXT_FILE)).toEqual(readTeaText());
    const folder = path.join(copy.folders.texts, 'tea-2020');
    expect((await readdir(folder)).toSorted()).toEqual(['tea-2020.json', 'tea-2020.txt']);
    expect(await readFile(path.join(folder, 'tea-2020.txt'))).toEqual(await readFile(TEA_TEXT_FILE));
    expect(JSON.parse(await readFile(path.join(folder, 'tea-2020.json'), 'utf8'))).toEqual({
      dossier: 'tea-2020',
      work: 'tea-2020',
      form: 'text',
      sha256: readTeaText().sha256,
      name: 'tea-2020.txt',
      attached: '2026-11-23T08:00:00.000Z',
    });
    const { library, problems } = await loadLibrary(copy.folders);
    expect(problems).toEqual([]);
    expect(library.dossiers[0]?.texts).toEqual([readTeaText()]);
    const states = [...(library.dossiers[0]?.anchors.values() ?? [])].map(({ state }) => state);
    expect(states.filter((state) => state !== 'verified')).toEqual(['text-not-attached']);
  });

  it('changes the revision, and puts a new text in place of the old one', async () => {
    const copy = await copyTea();
    const before = (await loadLibrary(copy.folders)).library.revision;
    await attach(copy, TEA_TEXT_FILE);
    const attached = (await loadLibrary(copy.folders)).library.revision;
    const other = path.join(copy.root, 'other.txt');
    await writeFile(other, 'Some other words.');
    await attach(copy, other);
    const { library } = await loadLibrary(copy.folders);
    expect(new Set([before, attached, library.revision]).size).toBe(3);
    expect(library.dossiers[0]?.texts[0]?.text).toBe('Some other words.');
    expect(library.dossiers[0]?.anchors.get('p-decaf')?.state).toBe('missing');
  });

  it.each([
    ['paper.pdf', Buffer.from('%PDF-1.7\n'), 'paper.pdf is a PDF', 'pdftotext'],
    ['paper.txt', Buffer.from('%PDF-1.7\n'), 'is a PDF', 'pdftotext'],
    ['paper.xml', Buffer.from('<article>words</article>'), 'is XML (JATS)', 'later version'],
    ['paper.txt', Buffer.from('\n<?xml version="1.0"?><article/>'), 'is XML (JATS)', 'plain text'],
    ['paper.txt', Buffer.from('<!DOCTYPE html><p>words'), 'is a web page', 'plain text'],
    ['paper.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'is UTF-16 text', 'UTF-8'],
    ['paper.txt', Buffer.from('words\0words'), 'holds zero bytes', 'plain text'],
    ['paper.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'is not UTF-8 text (line 1)', 'UTF-8'],
    ['paper.txt', Buffer.from(''), 'paper.txt is empty', 'Save the text'],
    ['paper.txt', Buffer.from('\uFEFF \n\t'), 'is empty', 'Save the text'],
  ])('refuses %s: %j', async (name, bytes, message, tip) => {
    const copy = await copyTea();
    const file = path.join(copy.root, name);
    await writeFile(file, bytes);
    const refusal = await attach(copy, file);
    expect(refusal).toMatchObject({ message: expect.stringContaining(message), tip: expect.stringContaining(tip) });
    await expect(readdir(copy.folders.texts)).rejects.toThrow('ENOENT');
  });

  it('refuses a folder, a giant, a file that is not there and a work that is not there', async () => {
    const copy = await copyTea();
    const giant = path.join(copy.root, 'giant.txt');
    await writeFile(giant, 'x');
    await truncate(giant, 51 * 1024 * 1024);
    expect(await attach(copy, copy.root)).toMatchObject({ message: `${copy.root} is a folder` });
    expect(await attach(copy, giant)).toMatchObject({ message: `${giant} is larger than 50 MB` });
    expect(await attach(copy, path.join(copy.root, 'nix'))).toMatchObject({
      message: expect.stringContaining('there is no file'),
    });
    expect(await attach(copy, TEA_TEXT_FILE, '../../etc')).toMatchObject({ message: '"../../etc" is no work of tea-2020' });
  });

  it('keeps only the base name of where the text came from', async () => {
    const copy = await copyTea();
    const folder = path.join(copy.root, 'a private folder');
    await mkdir(folder);
    await writeFile(path.join(folder, 'my "paper" — 論文.txt'), 'words');
    expect(await attach(copy, path.join(folder, 'my "paper" — 論文.txt'))).toMatchObject({ name: 'my "paper" — 論文.txt' });
    expect(await readFile(path.join(copy.folders.texts, 'tea-2020', 'tea-2020.json'), 'utf8')).not.toContain('a private folder');
  });

  it('does not write through a link', async () => {
    const copy = await copyTea();
    const victim = path.join(copy.root, 'victim.txt');
    await writeFile(victim, 'precious');
    await mkdir(path.join(copy.folders.texts, 'tea-2020'), { recursive: true });
    await symlink(victim, path.join(copy.folders.texts, 'tea-2020', 'tea-2020.txt'));
    expect(await attach(copy, TEA_TEXT_FILE)).toMatchObject({ message: 'a link stands where the text would be kept' });
    expect(await readFile(victim, 'utf8')).toBe('precious');
  });

  it('says so where nothing can be written', async () => {
    const copy = await copyTea();
    await writeFile(copy.folders.texts, 'a file where the folder should be');
    await chmod(copy.folders.texts, 0o444);
    expect(await attach(copy, TEA_TEXT_FILE)).toMatchObject({ message: expect.stringContaining('cannot be kept') });
  });
});

describe('an attached text', () => {
  it.each([
    ['was changed by hand', 'tea-2020.txt', 'Some other words.', 'was changed after it was attached'],
    ['lost its record', 'tea-2020.json', '{}', 'the record of the attached text "tea-2020" is damaged'],
    ['has the record of another', 'tea-2020.json', '{"dossier":"x"}', 'is damaged'],
    ['is no UTF-8 any more', 'tea-2020.txt', Buffer.from([0xe9]), 'is not UTF-8'],
  ])('that %s is left out, and the dossier is served without it', async (_, file, contents, message) => {
    const copy = await copyTea();
    await attach(copy, TEA_TEXT_FILE);
    await writeFile(path.join(copy.folders.texts, 'tea-2020', file), contents);
    // Read twice: the second time comes from the cache.
    for (let time = 0; time < 2; time += 1) {
      const { library, problems } = await loadLibrary(copy.folders);
      expect(problems).toMatchObject([{ rule: 'attached-text', severity: 'warning', dossier: 'tea-2020' }]);
      expect(problems[0]?.message).toContain(message);
      expect(problems[0]?.file).toBe('../texts/tea-2020/tea-2020.json');
      expect(library.dossiers[0]?.texts).toEqual([]);
      expect(library.dossiers[0]?.anchors.get('p-decaf')?.state).toBe('text-not-attached');
    }
  });

  it('of a work that is not in the dossier is named', async () => {
    const copy = await copyTea();
    await attach(copy, TEA_TEXT_FILE);
    const folder = path.join(copy.folders.texts, 'tea-2020');
    const record = (await readFile(path.join(folder, 'tea-2020.json'), 'utf8')).replace('"work": "tea-2020"', '"work": "ghost"');
    await writeFile(path.join(folder, 'ghost.json'), record);
    await writeFile(path.join(folder, 'ghost.txt'), await readFile(TEA_TEXT_FILE));
    expect((await loadLibrary(copy.folders)).problems).toMatchObject([
      { message: 'a text is attached for "ghost", which is no work of this dossier' },
    ]);
  });

  it('in a folder that is a link is not read', async () => {
    const copy = await copyTea();
    await mkdir(path.join(copy.root, 'elsewhere'));
    await mkdir(copy.folders.texts);
    await symlink(path.join(copy.root, 'elsewhere'), path.join(copy.folders.texts, 'tea-2020'));
    expect((await loadLibrary(copy.folders)).problems).toMatchObject([
      { message: 'the folder of attached texts is a link that leads elsewhere' },
    ]);
  });
});
