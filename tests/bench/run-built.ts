// Runs a program of the bench as what users run is run: bundled for Node.js, in a process of its own, without a compiler beside it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Packages of CommonJS ask for Node's own modules by `require`. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What the program prints, as JSON. @throws where it fails */
export async function runBuilt<Figures>(program: URL, ...args: readonly string[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  const outfile = join(folder, 'program.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(program)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      banner: { js: BANNER },
      logLevel: 'error',
    });
    return JSON.parse(execFileSync(process.execPath, [outfile, ...args], { encoding: 'utf8' })) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
