// The one-page explorer as a file: whatever a dossier holds stays data, and a template that has lost a place is refused.
import { describe, expect, it } from 'vitest';
import { bundleExplorer } from '../../server/api/bundle-explorer.ts';
import { openSnapshot } from '../../server/api/snapshot.ts';
import { PLACES } from '../../server/export/bundle/write-html-bundle.ts';
import type { ExportInput } from '../../server/export/format.ts';
import { findPackedDossier } from '../../server/import/packed/find-packed-dossier.ts';
import { unpackDossier } from '../../server/import/packed/unpack-dossier.ts';
import type { Library } from '../../server/model/library.ts';
import { alterTea } from '../fixtures/altered-tea.ts';
import { makeInput, writeExport } from './write-export.ts';

const TEMPLATE = `<!doctype html><head>${PLACES.title}</head><body>${PLACES.first}<script>run()</script>${PLACES.dossier}</body>`;

const HOSTILE = '</script><script>alert(1)</script><!--<script>\u2028\u2029 $& $` \u0000 \ud800 </title> & "quoted" 茶';

function inputFor(library: Library, template: string): ExportInput {
  const [loaded] = library.dossiers;
  if (loaded === undefined) throw new Error('There is no dossier.');
  const bundle = bundleExplorer(template, openSnapshot({ library, problems: [], broken: new Map() }), loaded.dossier.id);
  return { ...makeInput(loaded), bundle };
}

const write = async (library: Library, template = TEMPLATE): Promise<string> =>
  (await writeExport('html-bundle', inputFor(library, template))).toString('utf8');

describe('the explorer in one file', () => {
  it('keeps hostile words as words', async () => {
    const library = await alterTea((dossier) => {
      dossier.title = HOSTILE;
      for (const claim of dossier.claims) claim.statement = HOSTILE;
      for (const work of dossier.works) work.title = HOSTILE;
      for (const topic of dossier.topics) topic.label = HOSTILE.slice(0, 40);
    });
    const page = await write(library);
    // Its own script and the two blocks of data, and not one more.
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script/g)).toHaveLength(3);
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('alert(1)</script>');
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    const packed = unpackDossier(findPackedDossier(page) ?? '') as { dossier: { title: string } };
    expect(packed.dossier.title).toBe(HOSTILE);
    const [, json = ''] = /data-answer="[^"]*">([^<]*)<\/script>/.exec(page) ?? [];
    expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  it('is ASCII where its template is', async () => {
    const library = await alterTea((dossier) => {
      dossier.title = 'Tee — 茶 🍵';
    });
    const page = await write(library);
    expect(page).toMatch(/^[\0-\x7f]*$/);
    expect(page).toContain('<title>Tee &#8212; &#33590; &#127861;</title>');
  });

  it('holds what is drawn first as it is', async () => {
    const page = await write(await alterTea(() => undefined));
    expect(page).toContain('data-answer="/dossiers/tea-2020/graph?view=studies&amp;basis=cited"');
    expect(page.indexOf('data-answer')).toBeLessThan(page.indexOf('<script>run()'));
  });

  it.each(Object.values(PLACES))('is refused by a template without %s', async (place) => {
    await expect(write(await alterTea(() => undefined), TEMPLATE.replace(place, ''))).rejects.toThrow(place);
  });

  it('is refused where the explorer has not been built', async () => {
    const input = { ...inputFor(await alterTea(() => undefined), TEMPLATE), bundle: null };
    await expect(writeExport('html-bundle', input)).rejects.toThrow('not been built');
  });
});
