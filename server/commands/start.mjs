// From a fresh clone to a running program: set up, build where the sources changed, run it. `npm start` runs `main`, the
// server; other commands name another program of dist/server and its arguments. The program runs in this very process,
// so that Ctrl-C, signals and exit codes are its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, setUp } from './set-up.mjs';

/** @param {string} program name in dist/server, without `.js` @param {string[]} args what the program gets */
async function start(program, args) {
  await setUp();
  // Only now may anything run that needs the packages.
  const { buildIfChanged } = await import('./build.mjs');
  await buildIfChanged();
  const file = join(projectRoot, 'dist', 'server', `${program}.js`);
  process.env.NODE_ENV = process.env.NODE_ENV ?? 'production';
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

/** Stops this program when the one that started it goes: a shell between npm and us takes SIGTERM without passing it on. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}

if (process.env.npm_lifecycle_event !== undefined) stopWithParent();
const [program = 'main', ...args] = process.argv.slice(2);
start(program, args).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
