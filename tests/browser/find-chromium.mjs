// Finds a Chromium for the tests, and installs one where there is none. Plain JavaScript: used by the test runner, by
// Playwright's configuration and by the bench.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a Chromium, Chrome or Edge would be on this kind of machine.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} absolute paths, most wanted first
 */
export function listCandidates(env, platform) {
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => MAC.map((app) => join(folder, app)));
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether it is there and starts; a stub that only says what to install does not. @param {string} path */
function works(path) {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window instead of telling its version.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0;
}

/** Playwright's own Chromium, where it was installed before. @returns {Promise<string | null>} */
async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * The Chromium to test with: CHROMIUM_PATH, else one that is installed on the machine, else Playwright's own.
 * @returns {Promise<string | null>} absolute path, or null where there is none
 */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') return asked;
  return listCandidates(process.env, process.platform).find(works) ?? (await findPlaywrights());
}

/** Whether this is Debian or Ubuntu and we may install packages. */
function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/**
 * Installs a Chromium: from the distribution on Debian and Ubuntu as root, else Playwright's own.
 * @returns {Promise<string | null>} its path, or null where neither worked
 */
async function installChromium() {
  console.log('No Chromium on this machine: installing one for the tests (once)');
  if (mayUseApt()) {
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (
      run('apt-get', ['update', '-q'], quiet) &&
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet)
    ) {
      const installed = await findChromium();
      if (installed !== null) return installed;
    }
  }
  const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  return run(process.execPath, [playwright, 'install', 'chromium']) ? findPlaywrights() : null;
}

/**
 * A Chromium that starts, installed where there was none.
 * @returns {Promise<string>} absolute path
 * @throws where there is none and none could be installed; the message says what to do
 */
export async function ensureChromium() {
  const path = (await findChromium()) ?? (await installChromium());
  if (path === null) {
    throw new Error(
      'There is no Chromium, and none could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
    );
  }
  if (!works(path)) throw new Error(`The Chromium at ${path} does not start. Mend it, or set CHROMIUM_PATH to another.`);
  return path;
}
