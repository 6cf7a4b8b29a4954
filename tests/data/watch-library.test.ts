// Changes on a real disk are seen, read once, and told; a broken file is told as broken.
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LoadedLibrary } from '../../server/data/load-library.ts';
import { watchLibrary } from '../../server/data/watch-library.ts';
import { TEA_TEXT_FILE } from '../fixtures/tea-library.ts';
import { copyTea, type TeaCopy } from './copy-tea.ts';
import { attachText } from '../../server/data/attach-text.ts';

/** Watches a copy; `next` waits for the next call that `fits`. */
async function watch(copy: TeaCopy, onEach: (found: LoadedLibrary) => void = () => undefined) {
  const calls: LoadedLibrary[] = [];
  const errors: unknown[] = [];
  let wake: () => void = () => undefined;
  const watcher = await watchLibrary({
    folders: copy.folders,
    quietMs: 40,
    onChange(found) {
      calls.push(found);
      wake();
      onEach(found);
    },
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => watcher.close());
  const next = async (fits: (found: LoadedLibrary) => boolean): Promise<LoadedLibrary> => {
    for (;;) {
      const found = calls.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { watcher, calls, errors, next };
}

const titleOf = (found: LoadedLibrary): string | undefined => found.library.dossiers[0]?.dossier.title;

describe('watchLibrary', () => {
  it('tells a change, then that it is broken, then that it is mended', async () => {
    const copy = await copyTea();
    const { next, errors } = await watch(copy);
    await copy.edit('dossier.yaml', 'title: Late tea', 'title: Very late tea');
    expect(titleOf(await next((found) => titleOf(found)?.startsWith('Very') === true))).toContain('Very late tea');
    await copy.edit('dossier.yaml', 'title: Very late tea', 'titel: Late tea');
    const broken = await next((found) => found.problems.length > 0);
    expect(broken.library.dossiers).toEqual([]);
    expect(broken.problems.map(({ file, message }) => `${file} ${message}`)).toContainEqual(
      'tea-2020/dossier.yaml "titel" is not a key of the file; did you mean "title"?',
    );
    await copy.edit('dossier.yaml', 'titel: Late tea', 'title: Mended tea');
    expect((await next((found) => titleOf(found)?.startsWith('Mended') === true)).problems).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('tells a new dossier, an attached text, a new list of exceptions and a removed dossier', async () => {
    const copy = await copyTea();
    const { next } = await watch(copy);
    await writeFile(copy.folders.known, 'known:\n  - { rule: hedge-kept, dossier: tea-2020, record: x, because: x }\n');
    expect((await next((found) => found.known.length === 1)).known[0]?.rule).toBe('hedge-kept');
    const second = path.join(copy.folders.dossiers, 'a-tea');
    await mkdir(second);
    await writeFile(path.join(second, 'dossier.json'), '{}');
    await next((found) => found.problems.some(({ dossier }) => dossier === 'a-tea'));
    const tea = (await next((found) => found.library.dossiers.length === 1)).library.dossiers[0];
    if (tea === undefined) throw new Error('The tea dossier is gone.');
    await attachText({ texts: copy.folders.texts, dossier: tea.dossier, work: 'tea-2020', file: TEA_TEXT_FILE, now: new Date() });
    await next((found) => found.library.dossiers[0]?.texts.length === 1);
    await rm(copy.at(''), { recursive: true });
    await next((found) => found.library.dossiers.length === 0);
  });

  it('reads once for many files saved together, and not at all where nothing changed', async () => {
    const copy = await copyTea();
    const { calls, next } = await watch(copy);
    await Promise.all([
      copy.edit('dossier.yaml', 'title: Late tea', 'title: Saved tea'),
      copy.edit('claims.yaml', 'label: Decaf has no effect', 'label: Decaf does nothing'),
      copy.edit('passages.yaml', 'page: 12-13', 'page: "12"'),
    ]);
    await next((found) => titleOf(found)?.startsWith('Saved') === true);
    expect(calls).toHaveLength(1);
    await writeFile(copy.at('dossier.yaml'), await readFile(copy.at('dossier.yaml')));
    await utimes(copy.at('claims.yaml'), 1, 1);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    await copy.edit('dossier.yaml', 'title: Saved tea', 'title: Other tea');
    await next((found) => titleOf(found)?.startsWith('Other') === true);
    expect(calls).toHaveLength(2);
  });

  it('goes on after the listener failed', async () => {
    const copy = await copyTea();
    let failed = false;
    const { next, errors } = await watch(copy, () => {
      if (failed) return;
      failed = true;
      throw new Error('the listener failed');
    });
    await copy.edit('dossier.yaml', 'title: Late tea', 'title: First tea');
    await next((found) => titleOf(found)?.startsWith('First') === true);
    await copy.edit('dossier.yaml', 'title: First tea', 'title: Second tea');
    await next((found) => titleOf(found)?.startsWith('Second') === true);
    expect(errors).toEqual([new Error('the listener failed')]);
  });

  it('is silent once it is closed', async () => {
    const copy = await copyTea();
    const { watcher, calls } = await watch(copy);
    await copy.edit('dossier.yaml', 'title: Late tea', 'title: Unheard tea');
    await watcher.close();
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(calls).toEqual([]);
  });
});
