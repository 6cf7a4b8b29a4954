// The built command's first file: runs claimgraph.cjs, all commands in one file. A worker of the import runs it as well.
import { isMainThread } from 'node:worker_threads';
import { loadProgram } from './load-program.mjs';

// Only a word goes into the name of a file.
const use = isMainThread ? (/^[a-z]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? 'help') : 'worker';
const { exports, keepCompiled } = loadProgram('claimgraph.cjs', use);
const finished = /** @type {Promise<void> | undefined} */ (exports['finished']);
void finished?.then(keepCompiled);
