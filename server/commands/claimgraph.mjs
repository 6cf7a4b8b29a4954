#!/usr/bin/env node
// The command `claimgraph`: runs the built program, and builds it first where there is none or the sources have changed. Whatever
// is said about that goes to standard error, because standard output belongs to the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, giveUp, projectRoot } from './set-up.mjs';

async function run() {
  const old = checkNode(process.versions.node);
  if (old !== null) giveUp(old);
  if (!existsSync(join(projectRoot, 'node_modules', '.package-lock.json')))
    giveUp(`The packages of Claimgraph are not installed. Run npm ci in ${projectRoot} first.`);
  const { buildIfChanged } = await import('./build.mjs');
  await buildIfChanged({ quiet: true });
  process.env['NODE_ENV'] ??= 'production';
  await import(pathToFileURL(join(projectRoot, 'dist', 'server', 'claimgraph.js')).href);
}

await run();
