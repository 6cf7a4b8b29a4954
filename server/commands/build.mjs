// Build: the explorer by Vite into dist/client, the server by esbuild into dist/server. Everything is bundled, so that nothing
// starts by reading hundreds of files: the server into one file that V8 can cache, the commands into chunks that they share.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './run-child.mjs';
import { giveUp, projectRoot, setUp } from './set-up.mjs';

/** What the build is made from, besides the folders below: a change of any of these asks for a new build. */
const SOURCE_FILES = ['package.json', 'package-lock.json', 'tsconfig.json'];
const SOURCE_FOLDERS = ['server', 'client'];

/** The programs: file in dist/server (without .js) and source. The server's own is main.cjs, which main.js loads; claimgraph.js loads claimgraph.cjs. */
const PROGRAMS = {
  main: 'server/commands/load-main.mjs',
  'check-data': 'server/commands/check-data.ts',
  attach: 'server/commands/attach.ts',
  claimgraph: 'server/commands/load-claimgraph.mjs',
};

/** Every file under a folder, in a fixed order. @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/**
 * A name for the state of the sources: changes with any file that the build is made from, not with dates or places.
 * @param {string} root the project's folder
 * @returns {string} sha256, hex
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  // Pictures of the README stand beside the client but are no part of the build.
  const pictures = join(root, 'client', 'pictures');
  const files = SOURCE_FOLDERS.flatMap((folder) => listFiles(join(root, folder))).filter((file) => !file.startsWith(pictures));
  for (const file of [...SOURCE_FILES.map((name) => join(root, name)), ...files]) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Builds the explorer and the server, and records from which sources. */
export async function build() {
  const stamp = join(projectRoot, 'dist', 'built-from');
  const hash = hashSources(projectRoot);
  rmSync(stamp, { force: true });
  await Promise.all([buildClient('vite.config.ts'), buildClient('bundle/bundle.config.ts'), buildServer(hash)]);
  writeFileSync(stamp, `${hash}\n`);
}

/**
 * Builds where the sources differ from those of the last build that succeeded; ends the process where it fails.
 * @param {{ quiet?: boolean }} [options] quiet: says what it does on standard error
 */
export async function buildIfChanged({ quiet = false } = {}) {
  const [stamp, ...results] = ['built-from', 'client/index.html', 'client-bundle/index.html', 'server/main.js'].map((name) =>
    join(projectRoot, 'dist', name),
  );
  const there = stamp !== undefined && existsSync(stamp) && results.every((file) => existsSync(file));
  if (there && readFileSync(stamp, 'utf8').trim() === hashSources(projectRoot)) return;
  (quiet ? console.error : console.log)('Building');
  // In a process of its own, so that the bundlers' memory is not the server's.
  const status = await runChild(process.execPath, [fileURLToPath(import.meta.url)], {
    cwd: projectRoot,
    ...(quiet ? { stdio: ['inherit', process.stderr, 'inherit'] } : {}),
  });
  if (status > 128) process.exit(status);
  if (status !== 0) giveUp('The build failed; what went wrong stands above.');
}

/** The explorer that is served, or the one that fits into one file. @param {string} config name of a file in client */
async function buildClient(config) {
  const vite = await import('vite');
  await vite.build({
    root: join(projectRoot, 'client'),
    configFile: join(projectRoot, 'client', config),
    logLevel: 'warn',
  });
}

/** Packages of packages that the server never calls: left-out.mjs stands in for them and says why. */
const LEFT_OUT = ['body-parser', 'qs', 'send', 'serve-static', 'mime-types', '@digitalbazaar/http-client'];

/** CommonJS packages inside the bundle ask for Node's own modules by `require`, and where they are by `__filename`. */
const COMMONJS_NAMES = [
  "import { createRequire as requireFor } from 'node:module';",
  "import { dirname as folderOf } from 'node:path';",
  "import { fileURLToPath as pathOf } from 'node:url';",
  'const require = requireFor(import.meta.url), __filename = pathOf(import.meta.url), __dirname = folderOf(__filename);',
].join('');

/** The server's file is one function, as Node.js makes one of every CommonJS file; load-main.mjs calls it. */
const MODULE_HEAD = '(function (exports, require, module, __filename, __dirname) {';
const MODULE_FOOT = '})';

/**
 * Makes text ASCII, which V8 keeps in half the room and need not decode. Outside of strings, where esbuild has done so already,
 * other letters stand in regular expressions only, and those read the same escapes.
 * @param {string} code
 */
const escapeLetters = (code) =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} builtFrom name of the state of the sources, which the programs take for their version */
async function buildServer(builtFrom) {
  const esbuild = await import('esbuild');
  const outdir = join(projectRoot, 'dist', 'server');
  const common = /** @type {const} */ ({
    absWorkingDir: projectRoot,
    outdir,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    alias: Object.fromEntries(LEFT_OUT.map((name) => [name, './server/commands/left-out.mjs'])),
    logLevel: 'warning',
  });
  const define = { BUILT_FROM: JSON.stringify(builtFrom) };
  const bundles = await Promise.all([
    esbuild.build({ ...common, define, entryPoints: PROGRAMS, splitting: true, format: 'esm', banner: { js: COMMONJS_NAMES } }),
    esbuild.build({
      ...common,
      entryPoints: { main: 'server/main.ts', claimgraph: 'server/commands/claimgraph.ts' },
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      // What is imported lazily is in the same file, and evaluated when it is asked for.
      supported: { 'dynamic-import': false },
      define: { ...define, 'import.meta.url': 'THIS_FILE' },
      banner: { js: `${MODULE_HEAD}const THIS_FILE = require('node:url').pathToFileURL(__filename).href;` },
      footer: { js: MODULE_FOOT },
    }),
  ]);
  const outputFiles = bundles.flatMap((bundle) => bundle.outputFiles);
  // Only a build that succeeded takes the place of the one before.
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, escapeLetters(text));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp();
  await build();
}
