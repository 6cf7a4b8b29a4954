// Programs of others that read our exports in the tests: installed from Debian in continuous integration, where the tests run as
// root and nobody minds. On a person's own machine nothing is installed behind their back: what is missing is skipped, and said.
import { existsSync } from 'node:fs';
import { runChild } from '../server/commands/run-child.mjs';

/** Debian's names. */
export const READER_PACKAGES = [
  'libxml2-utils',
  'python3-networkx',
  'python3-igraph',
  'raptor2-utils',
  'python3-rdflib',
  'bibutils',
  'biber',
];

/** What tells that each is there. */
const FILES = [
  '/usr/bin/xmllint',
  '/usr/lib/python3/dist-packages/networkx',
  '/usr/lib/python3/dist-packages/igraph',
  '/usr/bin/rapper',
  '/usr/lib/python3/dist-packages/rdflib',
  '/usr/bin/bib2xml',
  '/usr/bin/biber',
];

/**
 * Whether to install: in continuous integration, as root, on Debian, where something is missing.
 * @param {{ ci: boolean, root: boolean, debian: boolean, complete: boolean }} here
 */
export const shouldInstall = ({ ci, root, debian, complete }) => ci && root && debian && !complete;

/** Installs what is missing where that may be done; failing to is no failure, because the tests skip what they cannot ask. */
export async function ensureReaders() {
  const complete = FILES.every((file) => existsSync(file));
  const ci = process.env.CI === 'true';
  if (!shouldInstall({ ci, root: process.getuid?.() === 0, debian: existsSync('/usr/bin/apt-get'), complete })) {
    if (!complete)
      console.log(`Not all readers are here (Debian: ${READER_PACKAGES.join(', ')}); what they would read is skipped.`);
    return;
  }
  console.log(`Installing readers for the tests: ${READER_PACKAGES.join(', ')}`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runChild('apt-get', ['update', '-qq'], options);
  const code = await runChild('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...READER_PACKAGES], options);
  if (code !== 0) console.log(`apt-get ended with code ${code}; what is missing is skipped.`);
}
