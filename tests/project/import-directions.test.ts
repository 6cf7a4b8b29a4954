// The directions of imports, over every file of the project, and on planted examples that must be caught.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/commands/set-up.mjs';
import { findCycle } from './find-cycle.ts';
import { judgeImport } from './import-rules.ts';
import { isCode, listProjectFiles, readProjectFile } from './list-project-files.ts';
import { listReached } from './list-reached.ts';
import { type Import, readImports } from './read-imports.ts';

/** What the judge says about one file with this text. */
const judge = (file: string, code: string): string[] =>
  readImports(file, code)
    .map((one) => judgeImport(file, one))
    .filter((complaint) => complaint !== null);

describe('imports of the project', () => {
  const files = listProjectFiles().filter(isCode);
  const imports = new Map(files.map((file) => [file, readImports(file, readProjectFile(file))]));

  it('reads every folder of code', () => {
    const folders = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders]).toEqual(
      expect.arrayContaining(['server/model', 'server/text', 'server/data', 'server/api', 'tests/project']),
    );
  });

  it('go only in the directions of the table', () => {
    const complaints = files.flatMap((file) => (imports.get(file) ?? []).map((one) => judgeImport(file, one)));
    expect(complaints.filter((complaint) => complaint !== null)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const lost = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((one) => one.file !== null && !existsSync(join(projectRoot, one.file)))
        .map((one) => `${file} imports ${one.file}, which is not there`),
    );
    expect(lost).toEqual([]);
  });

  it('never go in a circle, types included', () => {
    const own = new Map(
      files.map((file) => [file, (imports.get(file) ?? []).flatMap((one) => (one.file === null ? [] : [one.file]))]),
    );
    expect(findCycle(own)).toBeNull();
  });
});

describe('the server inside a page', () => {
  // The build of the page leaves the contract out (client/bundle/bundle.config.ts): only descriptions of the API load it.
  const importsOf = (file: string): Import[] =>
    readImports(file, readProjectFile(file)).filter((one) => one.file?.endsWith('contract.ts') !== true);

  it('reaches what runs in a browser and nothing else', () => {
    const { files, packages } = listReached('server/answer-in-page.ts', importsOf);
    expect(files).toContain('server/graph/trace-claim.ts');
    const inBrowsers = /^(zod|graphology(-[a-z-]+)?(\/.+)?|minisearch|fflate|@citation-js\/.+)$/;
    expect([...packages].filter((name) => !inBrowsers.test(name))).toEqual([]);
    expect(packages).toContain('zod');
    const globals = /\b(Buffer|process|setImmediate|__dirname|require)\b[.([]/;
    expect([...files].filter((file) => globals.test(readProjectFile(file)))).toEqual([]);
  });

  it('would be caught with a module of Node.js, however far behind', () => {
    const code: Record<string, string> = {
      'server/a.ts': "import { b } from './b.ts'; import type { Express } from 'express';",
      'server/b.ts': "const c = () => import('./c.ts');",
      'server/c.ts': "import { a } from './a.ts'; import { createHash } from 'node:crypto';",
    };
    const { files, packages } = listReached('server/a.ts', (file) => readImports(file, code[file] ?? ''));
    expect([...files]).toEqual(['server/a.ts', 'server/b.ts', 'server/c.ts']);
    expect([...packages]).toEqual(['node:crypto']);
  });
});

describe('the judge of imports', () => {
  it.each([
    ['server/model/claim.ts', "import { findQuote } from '../text/find-quote.ts';", 'model says what things are'],
    ['server/model/claim.ts', "import { readFileSync } from 'node:fs';", 'model says what things are'],
    ['server/text/find-quote.ts', "import type { Graph } from '../graph/build-graph.ts';", 'neither data, graph nor api'],
    ['server/check/ids.ts', "export { loadLibrary } from '../data/load-library.ts';", 'neither data, graph nor api'],
    ['server/graph/trace.ts', "import type { Trace } from '../api/contract.ts';", 'neither text, check, api nor the disk'],
    ['server/graph/trace.ts', "let fs: typeof import('node:fs');", 'neither text, check, api nor the disk'],
    ['server/export/bibtex.ts', "const { parse } = await import('yaml');", 'export writes strings'],
    ['server/data/load-library.ts', "export * from '../graph/build-graph.ts';", 'knows neither graph nor api'],
    ['server/data/load-library.ts', "import express from 'express';", 'knows neither graph nor api'],
    ['server/api/claims-route.ts', "const load = () => import('../data/load-library.ts');", 'never touches the disk'],
    ['server/api/claims-route.ts', "import { readFile } from 'node:fs/promises';", 'never touches the disk'],
    ['server/app.ts', "import { x } from './data/load-library.ts';", 'never touches the disk'],
    ['server/main.ts', "import { x } from '../client/main.ts';", 'without the client'],
    ['server/main.ts', "import { x } from '../tests/run.mjs';", 'without the client and without the tests'],
    ['client/main.ts', "import { View } from '../server/api/contract.ts';", 'as more than types'],
    ['client/main.ts', "import { type View, SearchKind } from '../server/api/contract.ts';", 'as more than types'],
    ['client/main.ts', "import type { Claim } from '../server/model/claim.ts';", 'the types of the contract'],
    ['client/main.ts', "import { answerInPage } from '../server/answer-in-page.ts';", 'the types of the contract'],
    ['client/bundle/main.ts', "import { openSnapshot } from '../../server/api/snapshot.ts';", 'by one way in'],
    ['client/bundle/main.ts', "import { deflateRawSync } from 'node:zlib';", 'by one way in'],
    ['client/bundle/bundle.config.ts', "import { PLACES } from '../../server/export/bundle/write-html-bundle.ts';", 'the build'],
    ['client/main.ts', "import * as z from 'zod';", 'the types of the contract'],
    ['client/main.ts', 'const load = (name: string) => import(`./${name}.ts`);', 'computed at run time'],
    ['tools/thing.ts', "import 'zod';", 'no folder that the import rules know'],
  ])('%s may not say %s', (file, code, reason) => {
    expect(judge(file, code)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['server/model/claim.ts', "import * as z from 'zod'; import { Id } from './id.ts';"],
    [
      'server/text/find-quote.ts',
      "import search from 'approx-string-match'; import type { Passage } from '../model/passage.ts';",
    ],
    ['server/data/load-library.ts', "import { readFile } from 'node:fs/promises'; import { parseDocument } from 'yaml';"],
    ['server/api/claims-route.ts', "import { Router } from 'express'; import { traceClaim } from '../graph/trace-claim.ts';"],
    ['server/main.ts', "import { createApp } from './app.ts'; import { loadLibrary } from './data/load-library.ts';"],
    ['client/bundle/main.ts', "const { answerInPage } = await import('../../server/answer-in-page.ts');"],
    [
      'client/main.ts',
      "import type { View } from '../server/api/contract.ts'; import { useState } from 'react'; import './style/base.css';",
    ],
    [
      'client/main.ts',
      "import { type View } from '../server/api/contract.ts'; type Trace = import('../server/api/contract.ts').Trace;",
    ],
  ])('%s may say %s', (file, code) => {
    expect(judge(file, code)).toEqual([]);
  });
});

describe('the search for circles', () => {
  it('finds the shortest one, a file that imports itself', () => {
    expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });

  it('finds one behind a straight stretch', () => {
    const imports = new Map([
      ['main', ['a']],
      ['a', ['b', 'leaf']],
      ['b', ['c']],
      ['c', ['a']],
      ['leaf', []],
    ]);
    expect(findCycle(imports)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('takes two ways to one file for no circle', () => {
    const imports = new Map([
      ['main', ['a', 'b']],
      ['a', ['leaf']],
      ['b', ['leaf']],
      ['leaf', []],
    ]);
    expect(findCycle(imports)).toBeNull();
  });
});
