// The built command's first file: runs claimgraph.cjs, all commands in one file. A worker of the import runs it as well.
import { isMainThread } from 'node:worker_threads';
import { loadProgram } from './load-program.mjs';

// Only a word goes into the name of a file.
const use = isMainThread ? (/^[a-z]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? 'help') : 'worker';
const { exports, keepCompiled } = loadProgram('claimgraph.cjs', use);
const finished = /** @type {Promise<'serve' | null>} */ (exports['finished']);
const next = await finished;
keepCompiled();
// A program of its own: it is no part of the command, which starts sooner without it.
if (next === 'serve') await import(new URL('main.js', import.meta.url).href);
