// The workspace beside the bundled dossiers: found where it comes to be, told apart, and never in the place of a bundled one.
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkLibrary } from '../../server/check/check-library.ts';
import { formatProblems } from '../../server/check/format-problems.ts';
import { type LoadedLibrary, loadLibrary } from '../../server/data/load-library.ts';
import { hashText, saveDossier } from '../../server/data/save-dossier.ts';
import { watchLibrary } from '../../server/data/watch-library.ts';
import { draftDossier } from '../../server/import/draft/draft-dossier.ts';
import { proposeOolong, readOolong } from '../fixtures/oolong-paper.ts';
import { copyTea } from './copy-tea.ts';

async function saveOolong(workspace: string): Promise<void> {
  const paper = readOolong();
  const dossier = draftDossier(paper, proposeOolong(), { id: 'ostby-2021', file: 'a.txt', sha256: hashText(paper.text) });
  const folders = { dossiers: path.join(workspace, 'dossiers'), texts: path.join(workspace, 'texts') };
  await saveDossier({ ...folders, dossier, text: { words: paper.text, name: 'a.txt' }, now: new Date('2026-11-23') });
}

const ids = ({ library }: LoadedLibrary): string[] => library.dossiers.map(({ dossier }) => dossier.id);

describe('the workspace', () => {
  it('need not be there', async () => {
    const tea = await copyTea();
    const found = await loadLibrary({ ...tea.folders, workspace: path.join(tea.root, 'mine') });
    expect([ids(found), found.problems]).toEqual([['tea-2020'], []]);
  });

  it('names its files so that they are found from the bundled ones', async () => {
    const tea = await copyTea();
    const workspace = path.join(tea.root, 'mine');
    await saveOolong(workspace);
    const { library } = await loadLibrary({ ...tea.folders, workspace });
    const problems = checkLibrary(library).filter(({ dossier }) => dossier === 'ostby-2021');
    expect(formatProblems(problems, { folder: 'graph/dossiers/' })).toContain(
      'graph/mine/dossiers/ostby-2021/dossier.yaml:2  warning',
    );
    await writeFile(path.join(workspace, 'dossiers/ostby-2021/claims.yaml'), 'claims: [');
    const broken = await loadLibrary({ ...tea.folders, workspace });
    expect([ids(broken), broken.problems.map(({ file, dossier }) => [file, dossier])]).toEqual([
      ['tea-2020'],
      [['../mine/dossiers/ostby-2021/claims.yaml', 'ostby-2021']],
    ]);
  });

  it('gives way to a bundled dossier of the same id', async () => {
    const tea = await copyTea();
    const workspace = path.join(tea.root, 'mine');
    await mkdir(path.join(workspace, 'dossiers'), { recursive: true });
    await cp(path.join(tea.folders.dossiers, 'tea-2020'), path.join(workspace, 'dossiers/tea-2020'), { recursive: true });
    const found = await loadLibrary({ ...tea.folders, workspace });
    expect(found.library.dossiers.map(({ origin }) => origin)).toEqual([undefined]);
    expect(found.problems).toMatchObject([{ severity: 'warning', dossier: 'tea-2020', rule: 'workspace' }]);
  });

  it('is seen when it comes to be while somebody watches', async () => {
    const tea = await copyTea();
    // In a folder where nothing else is that is watched.
    const home = path.join(tea.root, 'home');
    await mkdir(home);
    const workspace = path.join(home, 'mine');
    const seen: string[][] = [];
    const watcher = await watchLibrary({
      folders: { ...tea.folders, workspace },
      quietMs: 40,
      onChange: (found) => void seen.push(ids(found)),
      onError: (error) => void seen.push([String(error)]),
    });
    onTestFinished(() => watcher.close());
    await saveOolong(path.join(tea.root, 'elsewhere'));
    await rename(path.join(tea.root, 'elsewhere'), workspace);
    await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toEqual(['tea-2020', 'ostby-2021']);
  });
});
