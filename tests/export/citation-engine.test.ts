// The citation library is CommonJS and loaded late: bundled as the server is, it must still be found with all its parts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('writes BibTeX from within a bundle', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bundle-'));
  try {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../server/export/write-bibtex.ts', import.meta.url))],
      outdir: folder,
      bundle: true,
      write: false,
      splitting: true,
      format: 'esm',
      platform: 'node',
      banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
    });
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
    const record = JSON.stringify({ id: 'hale-2011', type: 'book', title: 'On tea' });
    const program = `import { writeBibtex } from './write-bibtex.js'; console.log(await writeBibtex(${record}));`;
    await writeFile(join(folder, 'program.mjs'), program);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'program.mjs')]);
    expect(stdout).toMatch(/^@book\{hale-2011,/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
