// A web page that is handed in: the one-page explorer gives its dossier back, any other page is refused.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../../server/data/parse-envelope.ts';
import { packDossier } from '../../../server/export/bundle/pack-dossier.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { loadBoth } from '../../export/write-export.ts';

const both = await loadBoth();

const pageOf = (packed: string): Buffer =>
  Buffer.from(
    `<!doctype html><html><body><script type="text/plain" id="dossier" data-dossier="tea-2020">${packed}</script></body></html>`,
  );
const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');

describe('the one-page explorer', () => {
  it.each(both)('gives its dossier back as it was: %s', async (_, loaded) => {
    const packed = packDossier(loaded, { program: '0.0.0', revision: 'ab12', problems: [] });
    const read = await readImport(pageOf(packed), 'page.html');
    if (!('kind' in read) || read.kind !== 'envelope') throw new Error(`It was not read: ${JSON.stringify(read)}`);
    expect(parseEnvelope(read.text, 'page.html')).toMatchObject({ dossier: loaded.dossier, faults: [] });
  });

  it.each([
    ['cut', pack({ format: 'claimgraph-dossier', version: 1, dossier: { id: 'tea-2020' } }).slice(0, 20)],
    ['of something else', pack({ format: 'recipes', version: 1 })],
    ['nothing', pack(null)],
    ['unfolding without end', deflateRawSync(' '.repeat(90_000_000)).toString('base64')],
  ])('is refused where its block is %s', async (_, packed) => {
    expect(await readImport(pageOf(packed), 'page.html')).toEqual({
      message: 'the dossier in this one-page explorer is broken, or was changed',
      tip: expect.stringContaining('Export it again'),
      line: null,
    });
  });

  it('of a newer version is read as one, and says so', async () => {
    const read = await readImport(pageOf(pack({ format: 'claimgraph-dossier', version: 2, dossier: {} })), 'page.html');
    if (!('kind' in read) || read.kind !== 'envelope') throw new Error('It was not read.');
    expect(parseEnvelope(read.text, 'page.html').faults).toMatchObject([
      { rule: 'version', tip: 'It was written by a newer Claimgraph: import it with that one.' },
    ]);
  });
});

describe('any other web page', () => {
  it.each(['<!DOCTYPE html><title>Tea</title>', '<html><body>Sign in</body></html>'])('is refused: %s', async (page) => {
    expect(await readImport(Buffer.from(page), 'tea.html')).toMatchObject({
      message: expect.stringContaining('it is a web page'),
      tip: expect.stringContaining('JATS XML or PDF'),
    });
  });
});
