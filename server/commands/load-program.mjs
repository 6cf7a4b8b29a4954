// Runs a built program that is one file of CommonJS, with the code that V8 compiled in an earlier run. Compiling is a third of
// what a start costs. V8 itself refuses a cache of another version or of another source.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';

/** @param {string} file @returns {Buffer | undefined} */
function readCache(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Runs the program.
 * @param {string} name its file beside this one, e.g. `main.cjs`
 * @param {string} [use] what it is run for, where its runs differ much: each use has a cache of its own
 * @returns {{ exports: Record<string, unknown>, keepCompiled: () => void }} what it exports, and what keeps the code that was
 *   compiled until then for the next run
 */
export function loadProgram(name, use = '') {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const cacheFile = `${file}.${use === '' ? '' : `${use}.`}${process.version}-${process.arch}.cache`;
  const cachedData = readCache(cacheFile);
  // The build writes ASCII only, so a byte is a letter.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  /** @type {{ exports: Record<string, unknown> }} */
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  const keepCompiled = () => {
    if (cachedData !== undefined && script.cachedDataRejected !== true) return;
    try {
      // Renamed into place, so that nobody ever reads half of it.
      const made = `${cacheFile}.${process.pid}-${threadId}`;
      writeFileSync(made, script.createCachedData());
      renameSync(made, cacheFile);
    } catch {
      // A folder that cannot be written to costs time at the next start and nothing else.
    }
  };
  return { exports: module.exports, keepCompiled };
}
