// Exports the synthetic dossier in one format, in a process of its own, and prints `{ ms, cpu, rss, bytes }` as JSON: milliseconds
// from the loaded graph to the last byte, milliseconds of processor, the most memory that the process ever held in MB, the size of the file. Pieces are
// counted and dropped, as a writer to disk would.
import { readFileSync } from 'node:fs';
import { bundleExplorer } from '../../server/api/bundle-explorer.ts';
import { openSnapshot } from '../../server/api/snapshot.ts';
import { exportDossier } from '../../server/export/export-dossier.ts';
import { DEFAULT_OPTIONS } from '../../server/export/format.ts';
import { findFormat } from '../../server/export/list-formats.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { makeSyntheticDossier } from './synthetic-dossier.ts';

const CLAIMS = 3300;
const [id = ''] = process.argv.slice(2);
const format = findFormat(id);
if (format === null) throw new Error(`There is no format "${id}".`);
const loaded = makeSyntheticDossier(CLAIMS);
const snapshot = openSnapshot({ library: { revision: 'aa', dossiers: [loaded] }, problems: [], broken: new Map() });
const records = findRecords(snapshot.graph, loaded.dossier.id);
if (records === null) throw new Error('The dossier is not in its own graph.');

const start = performance.now();
const before = process.cpuUsage();
// The built page, and with it what the explorer draws first, is read by the one format that holds it.
const template = (): string => readFileSync(new URL('../../dist/client-bundle/index.html', import.meta.url), 'utf8');
const bundle = id === 'html-bundle' ? bundleExplorer(template(), snapshot, loaded.dossier.id) : null;
const input = { graph: snapshot.graph, records, options: DEFAULT_OPTIONS, version: '0.0.0', made: null, bundle };
const { file } = await exportDossier(format, input);
let bytes = 0;
if (typeof file === 'string') bytes = Buffer.byteLength(file);
else if (file instanceof Uint8Array) bytes = file.length;
else for await (const piece of file) bytes += Buffer.byteLength(piece);
const ms = performance.now() - start;
const used = process.cpuUsage(before);
console.log(JSON.stringify({ ms, cpu: (used.user + used.system) / 1000, rss: process.resourceUsage().maxRSS / 1024, bytes }));
