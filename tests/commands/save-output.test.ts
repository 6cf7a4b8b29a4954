// Where what a command made is saved: files, pipes, devices, folders.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { saveOutput } from '../../server/commands/save-output.ts';

let root: string;
let said: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  said = '';
});

const save = (given: string, words = 'tea'): Promise<0 | 1> => {
  const say = (text: string | Uint8Array): void => void (said += text.toString());
  return saveOutput(given, Buffer.from(words), { from: root, write: say, writeError: say });
};

describe('what a command made', () => {
  it('becomes a file, in the place of one that is there', async () => {
    expect([await save('out.txt'), said]).toEqual([0, 'out.txt: 3 bytes\n']);
    expect(await save('out.txt', 'more tea')).toBe(0);
    expect(await readFile(path.join(root, 'out.txt'), 'utf8')).toBe('more tea');
    expect(await readdir(root)).toEqual(['out.txt']);
  });

  it('goes through a pipe, which stays one', async () => {
    const pipe = path.join(root, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [read, code] = await Promise.all([readFile(pipe, 'utf8'), save('pipe')]);
    expect([read, code, (await stat(pipe)).isFIFO()]).toEqual(['tea', 0, true]);
  });

  it('goes into a device, which stays one', async () => {
    expect([await save('/dev/null'), (await stat('/dev/null')).isCharacterDevice()]).toEqual([0, true]);
  });

  it.each(['.', 'new/', '..'])('is not saved where a folder is named: %s', async (given) => {
    expect(await save(given)).toBe(1);
    expect(said).toMatch(/ cannot be written: a folder is named\. Name a file in it\.\n$/);
    expect(await readdir(root)).toEqual([]);
  });

  it.each(['no/such/out.txt', 'file/out.txt'])('is not saved where that can not be: %s', async (given) => {
    await writeFile(path.join(root, 'file'), '');
    expect(await save(given)).toBe(1);
    expect(said).toMatch(/ cannot be written: (?:ENOENT|ENOTDIR)\. Check that you may write there\.\n$/);
  });
});
