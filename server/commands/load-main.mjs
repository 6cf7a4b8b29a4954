// The built server's first file: runs main.cjs, the whole server in one file, with the code that V8 compiled in an earlier run.
// Compiling is a third of what a start costs. V8 itself refuses a cache of another version or of another source.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const file = fileURLToPath(new URL('main.cjs', import.meta.url));
const cacheFile = `${file}.${process.version}-${process.arch}.cache`;

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/** @param {Script} script */
function keepCache(script) {
  try {
    // Renamed into place, so that nobody ever reads half of it.
    writeFileSync(`${cacheFile}.${process.pid}`, script.createCachedData());
    renameSync(`${cacheFile}.${process.pid}`, cacheFile);
  } catch {
    // A folder that cannot be written to costs time at the next start and nothing else.
  }
}

const cachedData = readCache();
// The build writes ASCII only, so a byte is a letter.
const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
/** @type {{ exports: { listening?: Promise<void> } }} */
const module = { exports: {} };
script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
if (cachedData === undefined || script.cachedDataRejected === true) {
  // Now everything that a start runs has been compiled, and nothing else.
  void module.exports.listening?.then(() => setImmediate(keepCache, script));
}
