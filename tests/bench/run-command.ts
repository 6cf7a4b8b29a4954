// Runs the built command `claimgraph` from its start to its end, as a shell would.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../server/commands/claimgraph.mjs', import.meta.url));
const TELL_USAGE = fileURLToPath(new URL('tell-usage.cjs', import.meta.url));

export interface CommandRun {
  code: number | null;
  /** Milliseconds on the wall, and of processor. */
  ms: number;
  cpu: number;
  /** The most memory that the process held, megabytes. */
  rss: number;
  output: string;
}

/** @throws where it could not be started */
export function runCommand(...args: readonly string[]): CommandRun {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--require', TELL_USAGE, COMMAND, ...args], {
      encoding: 'utf8',
      env: { ...process.env, USAGE_FILE: usage },
      maxBuffer: 256 * 1024 * 1024,
    });
    const ms = performance.now() - start;
    if (error !== undefined) throw error;
    const { cpu, rss } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; rss: number };
    return { code: status, ms, cpu, rss, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
