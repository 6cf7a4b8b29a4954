// The rules of the house (CONTRIBUTING.md), over every file of the project, and on planted examples that must be caught.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OLDEST_NODE, projectRoot } from '../../server/commands/set-up.mjs';
import { judgeFile } from './judge-file.ts';
import { isCode, listIgnoredFolders, listProjectFiles, readProjectFile } from './list-project-files.ts';

const files = listProjectFiles();

/** Binary files, the lock file and data, which has rules of its own (npm run check:data). */
const isProse = (file: string): boolean => !/\.(png|jpg|ico|woff2?|pdf)$/.test(file) && file !== 'package-lock.json';

interface Manifest {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

describe('the files of the project', () => {
  it('keep the rules of the house', () => {
    const judged = files.filter((file) => isCode(file) || file.endsWith('.css'));
    expect(judged.length).toBeGreaterThan(50);
    expect(judged.flatMap((file) => judgeFile(file, readProjectFile(file)))).toEqual([]);
  });

  it('name no place of one machine', () => {
    const places = /(?<![\w./-])\/(work|root|tmp|home|Users)\/[\w.-]|(?<!\w)[A-Z]:\\Users\\/;
    const found = files
      .filter(isProse)
      .filter((file) => !file.startsWith('tests/project/house-rules') && places.test(readProjectFile(file)));
    expect(found).toEqual([]);
  });

  it('name no package registry', () => {
    const registry = new RegExp(
      `${['registry', 'npmjs'].join('.')}|${['npm', 'pkg', 'github'].join('.')}|${['registry', 'yarnpkg'].join('.')}`,
    );
    expect(files.filter((file) => !/\.(png|jpg|ico|woff2?|pdf)$/.test(file) && registry.test(readProjectFile(file)))).toEqual([]);
  });

  it.skipIf(!existsSync(join(projectRoot, '.git')))('hold nothing in git that is made or fetched', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' }).split('\0');
    const ignored = new Set(listIgnoredFolders());
    expect(tracked.filter((file) => file.split('/').some((part) => ignored.has(part)))).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;

  it('pins every package to one version', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('asks for the same Node.js as the set-up', () => {
    expect(manifest.engines.node).toBe(`>=${OLDEST_NODE.join('.')}`);
  });

  it('has a lock file of the same version that names no address to fetch from', () => {
    const lock = JSON.parse(readProjectFile('package-lock.json')) as {
      version: string;
      packages: Record<string, { resolved?: string }>;
    };
    expect(lock.version).toBe(manifest.version);
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
});

describe('the judge of files', () => {
  const good = '// A good file.\nexport const answer = 42;\n';

  it('finds nothing wrong with a good file', () => {
    expect(judgeFile('server/text/find-quote.ts', good)).toEqual([]);
  });

  it.each([
    ['a name that says nothing', 'server/text/utils.ts', good, 'says nothing'],
    ['a barrel', 'server/text/index.ts', good, 'says nothing'],
    ['a name in camel case', 'server/text/findQuote.ts', good, 'kebab-case'],
    ['more than 300 lines', 'server/text/find-quote.ts', good.repeat(151), 'has 302 lines'],
    ['no banner', 'server/text/find-quote.ts', 'export const answer = 42;\n', 'does not begin with a comment'],
    ['a default export', 'server/text/find-quote.ts', '// A file.\nexport default 42;\n', 'default export'],
    ['a file handed on', 'server/text/find-quote.ts', "// A file.\nexport * from './other.ts';\n", 'hands another file on'],
    [
      'a function without a doc comment',
      'server/text/find-quote.ts',
      '// A file.\nexport const find = (x: number) => x;\n',
      'exports find without a doc',
    ],
    ['any', 'server/text/find-quote.ts', '// A file.\n\nexport type X = any;\n', 'says "any" in line 3'],
    [
      'a check switched off',
      'server/text/find-quote.ts',
      ['// A file.', ['// @ts', 'ignore'].join('-'), 'export const x = 1;'].join('\n'),
      'switches a check off in line 2',
    ],
  ])('catches %s', (_, file, code, complaint) => {
    expect(judgeFile(file, code)).toEqual([expect.stringContaining(complaint)]);
  });

  it('takes the word any in a sentence for a word', () => {
    expect(judgeFile('server/text/find-quote.ts', "// At any rate.\nexport const x = 'any';\n")).toEqual([]);
  });
});
