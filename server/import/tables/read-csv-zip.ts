// A zip with the tables of a dossier, as export/graphs/write-csv.ts writes it, or as somebody packed it again after changing them.
import { decodeText } from '../decode-text.ts';
import type { DossierReading } from '../dossier-reading.ts';
import type { PaperProblem } from '../paper.ts';
import { paperWarning } from '../paper-problem.ts';
import type { NotRead } from '../reading.ts';
import { readZip, type ZipFile, ZipFault } from '../zip/read-zip.ts';
import { DossierTablesHead, EMPTY_HEAD } from './dossier-tables.ts';
import { readTable, type TableKind } from './read-table.ts';
import { readTables } from './read-tables.ts';
import { TABLE_KINDS } from './table-kinds.ts';
import type { TableRow } from './table-row.ts';

/** Bytes of one table: more than a dossier can have on disk. */
const LARGEST_TABLE = 64 * 1024 * 1024;
const LARGEST_PACKAGE = 4 * 1024 * 1024;

/** The file of a name, in whatever folder; what an operating system puts beside files is not meant. */
function findFile(files: readonly ZipFile[], name: string): ZipFile | null {
  const found = files.filter(
    (file) => file.name.split('/').at(-1)?.toLowerCase() === name && !/(?:^|\/)(?:__MACOSX|\.)/.test(file.name),
  );
  if (found.length > 1) throw new ZipFault(`the zip archive has ${name} ${found.length} times`, 'Pack one dossier by itself.');
  return found[0] ?? null;
}

function readRows(file: ZipFile | null, kind: TableKind, problems: PaperProblem[]): readonly TableRow[] | NotRead {
  if (file === null) return [];
  const { text, problem } = decodeText(file.read(LARGEST_TABLE), null);
  if (text === null)
    return { message: `${kind.name}: ${problem.message}`, tip: 'In a spreadsheet, save it as "CSV UTF-8".', line: problem.line };
  return readTable(text, kind, problems);
}

/** Name of the first licence of a Data Package, or its address; undefined where it has none. */
function nameLicence(licences: unknown): unknown {
  const [first] = Array.isArray(licences) ? (licences as unknown[]) : [];
  if (typeof first !== 'object' || first === null) return undefined;
  const { name, title, path } = first as Record<string, unknown>;
  return name ?? title ?? path;
}

/** What datapackage.json says of the dossier; nothing where it is missing or broken, which is told. */
function readHead(file: ZipFile | null, problems: PaperProblem[]): DossierTablesHead {
  if (file === null) return EMPTY_HEAD;
  try {
    const told = JSON.parse(file.read(LARGEST_PACKAGE).toString('utf8')) as Record<string, unknown>;
    const { name, title, licence = nameLicence(told['licenses']), dossier } = told;
    const inner = typeof dossier === 'object' && dossier !== null ? dossier : {};
    return DossierTablesHead.parse({ id: name, title, licence, ...inner });
  } catch {
    problems.push(
      paperWarning('table', 'datapackage.json could not be read', 'Title, curators and licence are missing; write them in.', {
        place: 'datapackage.json',
      }),
    );
    return EMPTY_HEAD;
  }
}

/** The dossier of an archive, or why there is none. Never throws for what the archive holds. @param name of the archive, to be shown */
export function readCsvZip(bytes: Uint8Array, name: string): DossierReading | NotRead {
  const problems: PaperProblem[] = [];
  try {
    const files = readZip(bytes);
    const missing = ['nodes.csv', 'edges.csv'].filter((one) => findFile(files, one) === null);
    if (missing.length > 0)
      return {
        message: `the zip archive has no ${missing.join(' and no ')}`,
        tip: 'A dossier in tables is nodes.csv and edges.csv, with or without the others that claimgraph export --format csv writes.',
        line: null,
      };
    const rows = {
      nodes: [] as readonly TableRow[],
      edges: [] as readonly TableRow[],
      passages: [] as readonly TableRow[],
      places: [] as readonly TableRow[],
    };
    for (const kind of ['nodes', 'edges', 'passages', 'places'] as const) {
      const read = readRows(findFile(files, TABLE_KINDS[kind].name), TABLE_KINDS[kind], problems);
      if ('message' in read) return read;
      rows[kind] = read;
    }
    const head = readHead(findFile(files, 'datapackage.json'), problems);
    return readTables({ ...rows, head }, name, problems);
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { message: error.message, tip: error.tip, line: null };
  }
}
