// One-page explorers for tests, as files on disk: of the real dossier as the server writes it, and of dossiers made for a test.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { bundleExplorer } from '../../server/api/bundle-explorer.ts';
import { openSnapshot } from '../../server/api/snapshot.ts';
import { collectFile } from '../../server/export/collect-file.ts';
import { DEFAULT_OPTIONS } from '../../server/export/format.ts';
import { writeHtmlBundle } from '../../server/export/bundle/write-html-bundle.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import type { LoadedDossier } from '../../server/model/library.ts';

const TEMPLATE = fileURLToPath(new URL('../../dist/client-bundle/index.html', import.meta.url));

/** Writes a page to disk and gives its address. */
export function savePage(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'claimgraph-bundle-')), 'dossier.html');
  writeFileSync(file, bytes);
  return pathToFileURL(file).href;
}

/** The built page with this dossier inside. */
export async function makeBundle(loaded: LoadedDossier): Promise<Buffer> {
  const snapshot = openSnapshot({ library: { revision: 'ab12', dossiers: [loaded] }, problems: [], broken: new Map() });
  const { id } = loaded.dossier;
  const records = findRecords(snapshot.graph, id);
  const bundle = bundleExplorer(readFileSync(TEMPLATE, 'utf8'), snapshot, id);
  if (records === null) throw new Error(`The dossier ${id} is not in its own graph.`);
  return collectFile(
    writeHtmlBundle({ graph: snapshot.graph, records, options: DEFAULT_OPTIONS, version: '0.0.0', made: null, bundle }),
  );
}

/** What a page did that it must not: requests but to itself, errors, and words in the console. */
export interface Seen {
  asked: string[];
  faults: string[];
}

/** What a good page did. */
export const NOTHING: Seen = { asked: [], faults: [] };

/** Looks on from now on. */
export function watchPage(page: Page): Seen {
  const seen: Seen = { asked: [], faults: [] };
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) seen.asked.push(request.url());
  });
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('console', (message) => seen.faults.push(message.text()));
  return seen;
}
