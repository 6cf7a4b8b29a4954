// Every format over a dossier of 3,300 claims: time to the last byte and the most memory, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../server/export/list-formats.ts';
import { atMost, median, type Row, writeTimes } from './row.ts';

const PROGRAM = fileURLToPath(new URL('export-once.ts', import.meta.url));
const ROUNDS = 3;

interface Figure {
  ms: number;
  cpu: number;
  rss: number;
  bytes: number;
}

const measure = (format: string): Figure =>
  JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', PROGRAM, format], { encoding: 'utf8' })) as Figure;

/** Two rows a format: milliseconds, and megabytes of the whole process with the dossier in it. */
export async function measureExport(): Promise<Row[]> {
  return FORMATS.flatMap(({ id }) => {
    const figures = Array.from({ length: ROUNDS }, () => measure(id));
    const times = figures.map(({ ms }) => ms);
    const memory = median(figures.map(({ rss }) => rss));
    const size = `${((figures[0]?.bytes ?? 0) / 1e6).toFixed(1)} MB`;
    return [
      atMost(
        `export: ${id}, 3300 claims`,
        `${writeTimes(times)}, processor ${writeTimes(figures.map(({ cpu }) => cpu))}, ${size}`,
        median(times),
        2000,
        'ms',
      ),
      atMost(`export: ${id}, memory of the process`, `${memory.toFixed(0)} MB, dossier and compiler included`, memory, 300, 'MB'),
    ];
  });
}
