// Saves what a command made where its user says.
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ClaimgraphWorld } from './claimgraph-world.ts';

/**
 * Saves a file, in one step where there is none or a plain one; into a pipe or a device it is written. Says how many bytes, or why not.
 * @param given path as the user gave it
 * @returns exit code: 0 saved, 1 not
 */
export async function saveOutput(
  given: string,
  bytes: Buffer,
  world: Pick<ClaimgraphWorld, 'from' | 'write' | 'writeError'>,
): Promise<0 | 1> {
  const file = path.resolve(world.from, given);
  const refuse = (why: string): 1 => {
    world.writeError(`${file} cannot be written: ${why}\n`);
    return 1;
  };
  try {
    const there = await stat(file).catch(() => null);
    if (there?.isDirectory() === true || /[\\/]$/.test(given)) return refuse('a folder is named. Name a file in it.');
    if (there !== null && !there.isFile()) await writeFile(file, bytes);
    else {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(file, bytes);
    }
    if (there === null || there.isFile()) world.write(`${path.relative(world.from, file) || file}: ${bytes.length} bytes\n`);
    return 0;
  } catch (error) {
    return refuse(`${(error as NodeJS.ErrnoException).code ?? String(error)}. Check that you may write there.`);
  }
}
