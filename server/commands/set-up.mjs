// Set-up: what must be true before anything of ours can run - a Node.js that is new enough, and the packages of the
// lock file installed. Plain JavaScript without dependencies, because it runs before the installation.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './run-child.mjs';

/** The project's folder: absolute path, two levels above this file. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Oldest Node.js that the project runs on, as [major, minor]. Keep equal to `engines` in package.json. */
export const OLDEST_NODE = [20, 19];

/**
 * Whether a Node.js version will do.
 * @param {string} version e.g. `20.19.4`, as in `process.versions.node`
 * @returns {string | null} what to tell the user, or null where it will do
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return [
    `Claimgraph needs Node.js ${needMajor}.${needMinor} or newer; this is Node.js ${version}.`,
    'Install a current version (https://nodejs.org) and run the command again.',
  ].join('\n');
}

/**
 * Whether what npm installed is what the lock file asks for. npm itself records what it installed, at the very end of an
 * installation, in `node_modules/.package-lock.json`; so a broken-off installation counts as none.
 * @param {{ packages?: Record<string, LockedPackage> }} lock the parsed package-lock.json
 * @param {{ packages?: Record<string, LockedPackage> } | null} installed the parsed record of npm; null where there is none
 * @returns {boolean}
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 */
export function isInstalled(lock, installed) {
  const wanted = lock.packages ?? {};
  const found = installed?.packages ?? {};
  const same = Object.entries(found).every(
    ([path, entry]) => wanted[path]?.version === entry.version && wanted[path]?.integrity === entry.integrity,
  );
  // Packages for other machines are in the lock file, marked optional, and rightly absent here.
  const complete = Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || path in found);
  return installed !== null && same && complete;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs `npm ci` in the project's folder; gives its exit code. */
function installPackages() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Under `npm start` npm says where it lives; going through node needs no shell and so no npm.cmd on Windows.
  if (npm !== undefined && /^npm-cli\.c?js$/.test(basename(npm)))
    return runChild(process.execPath, [npm, ...args], { cwd: projectRoot });
  return runChild('npm', args, { cwd: projectRoot, shell: process.platform === 'win32' });
}

/**
 * Makes the project ready to build: checks Node.js and installs the packages where they are missing or out of date.
 * On failure it says what to do and ends the process with exit code 1.
 */
export async function setUp() {
  const old = checkNode(process.versions.node);
  if (old !== null) giveUp(old);
  const lock = readJson(join(projectRoot, 'package-lock.json'));
  if (lock === null) giveUp('package-lock.json is missing or broken. Fetch the project again, or restore that file with git.');
  if (isInstalled(lock, readJson(join(projectRoot, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing packages (once, and again whenever package-lock.json changes)');
  const status = await installPackages();
  if (status === 0) return;
  if (status > 128) process.exit(status);
  giveUp(
    [
      `The packages could not be installed: npm ci ended with code ${status}.`,
      'What npm said stands above. Most often the network or a proxy is in the way, or the disk is full;',
      'when that is mended, run the same command again.',
    ].join('\n'),
  );
}

/**
 * Says what is wrong and ends the process.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
