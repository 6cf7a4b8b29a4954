// A dossier is written the same whatever else is loaded beside it, and says its own revision, not that of the library.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundleExplorer } from '../../server/api/bundle-explorer.ts';
import { openSnapshot } from '../../server/api/snapshot.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { PLACES } from '../../server/export/bundle/write-html-bundle.ts';
import { DEFAULT_OPTIONS, type ExportInput } from '../../server/export/format.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import type { Library } from '../../server/model/library.ts';
import { DOSSIERS } from '../api/load-snapshot.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';
import { PLAIN_FORMATS, writeExport } from './write-export.ts';

const TEMPLATE = `${PLACES.title}${PLACES.first}${PLACES.dossier}`;

const [{ library: alone }, { library: other }] = await Promise.all([
  loadLibrary({ dossiers: FIXTURE_DOSSIERS }),
  loadLibrary({ dossiers: DOSSIERS }),
]);
const beside: Library = { revision: 'another', dossiers: [...other.dossiers, ...alone.dossiers] };

function inputFor(library: Library): ExportInput {
  const snapshot = openSnapshot({ library, problems: [], broken: new Map() });
  const records = findRecords(snapshot.graph, 'tea-2020');
  if (records === null) throw new Error('The tea dossier is gone.');
  const bundle = bundleExplorer(TEMPLATE, snapshot, 'tea-2020');
  return { graph: snapshot.graph, records, options: DEFAULT_OPTIONS, version: '0.0.0', made: null, bundle };
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a dossier that did not change', () => {
  const [one, two] = [inputFor(alone), inputFor(beside)];

  it.each([...PLAIN_FORMATS, 'html-bundle'])('is the same file whatever else is loaded: %s', async (format) => {
    expect(hash(await writeExport(format, two))).toBe(hash(await writeExport(format, one)));
  });

  it.each(['trig', 'json-ld', 'graphml', 'cyjs', 'cx2', 'graphology', 'markdown', 'html'])(
    'says its own revision in %s',
    async (format) => {
      const { revision } = one.records.loaded;
      expect(revision).toMatch(/^[0-9a-f]{64}$/);
      const text = (await writeExport(format, one)).toString();
      expect(text).toContain(revision);
      expect(text).not.toContain(alone.revision);
    },
  );
});
