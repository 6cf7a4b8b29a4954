// Folders that users name, and places where none can be made.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../server/data/make-folder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
});

describe('a folder', () => {
  it('is made with all above it, by however many at once', async () => {
    const folder = path.join(root, 'a/b/c');
    await Promise.all([1, 2, 3].map(() => makeFolder(folder)));
    await makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it('is not made in a file, which is said', async () => {
    await writeFile(path.join(root, 'file'), '');
    await expect(makeFolder(path.join(root, 'file/a/b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.skipIf(!existsSync('/proc/self'))('is not tried for ever where the system has no room for one', async () => {
    await expect(makeFolder('/proc/claimgraph/dossiers')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
  });
});
