// Importing papers: how fast against the libraries that read the same files, how soon and in how much memory by the command, and
// what a folder of a thousand takes. `npx tsx tests/bench/import/measure-import.ts` measures this alone.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LARGEST_JATS } from '../../../server/import/jats/read-jats.ts';
import { atLeast, atMost, inform, median, type Row, writeTable, writeTimes } from '../row.ts';
import { runBuilt } from '../run-built.ts';
import { type CommandRun, runCommand } from '../run-command.ts';
import { writeJatsPaper, writeTextPaper } from './write-paper.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const RUNS = 7;
const MANY = 1_000;
/** Few enough that the two folders differ, many enough that every worker has found its size. */
const FEW = 200;

interface Rates {
  ours: number;
  bare: number;
  files: number;
}

const missing = (what: string): Row => ({
  what,
  figure: 'not measured: no samples beside the project',
  value: null,
  goal: '',
  met: null,
});

async function measureJats(): Promise<Row[]> {
  const what = 'import: JATS read and drafted, beside the bare XML parser';
  if (!existsSync(SAMPLES)) return [missing(what)];
  const { ours, bare, files, bytes } = await runBuilt<Rates & { bytes: number }>(
    new URL('jats-rate.ts', import.meta.url),
    join(SAMPLES, 'jats'),
  );
  const rate = (ms: number): string => `${((bytes / ms) * 0.001).toFixed(0)} MB/s`;
  const figure = `${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms (${rate(ours)}, ${rate(bare)}), ${files} articles`;
  return [atLeast(what, figure, bare / ours, 0.4, 'x')];
}

async function measurePdf(): Promise<Row[]> {
  const what = 'import: PDF read and drafted, beside the bare extraction of text';
  if (!existsSync(SAMPLES)) return [missing(what)];
  const { ours, bare, files, pages } = await runBuilt<Rates & { pages: number }>(
    new URL('pdf-rate.ts', import.meta.url),
    join(SAMPLES, 'jats-pdf'),
  );
  const rate = (ms: number): string => `${((pages / ms) * 1000).toFixed(0)} pages/s`;
  const figure = `${rate(ours)} against ${rate(bare)}, ${files} files, ${pages} pages`;
  return [atLeast(what, figure, bare / ours, 0.8, 'x')];
}

/** @throws where the command did not import it */
function importInto(folder: string, file: string): CommandRun {
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const run = runCommand('import', file, '--workspace', workspace);
  if (run.code !== 0) throw new Error(`claimgraph import ended with ${run.code}: ${run.output.slice(-2000)}`);
  return run;
}

function measureOne(folder: string, name: string, paper: string): Row {
  const file = join(folder, name);
  writeFileSync(file, paper);
  const times = Array.from({ length: RUNS + 1 }, () => importInto(folder, file).ms).slice(1);
  return atMost(`import: ${name}, 200 references, command to draft`, writeTimes(times), median(times), 1_000, 'ms');
}

/** As many paragraphs of as many elements as one paper may have in so many bytes. */
const PARAGRAPH = '<p><italic>Tea</italic> <bold>is</bold> warm.</p>';

function measureLargest(folder: string): Row {
  const one = writeJatsPaper(1, 1_000);
  const paper = one.replace(
    '</sec></body>',
    `${PARAGRAPH.repeat((LARGEST_JATS - one.length) / PARAGRAPH.length - 1)}</sec></body>`,
  );
  const file = join(folder, 'largest.xml');
  writeFileSync(file, paper);
  const { ms, rss } = importInto(folder, file);
  const figure = `${rss.toFixed(0)} MB, ${(paper.length / 1e6).toFixed(1)} MB of JATS with 1,000 references, ${(ms / 1000).toFixed(1)} s`;
  return atMost('import: memory of the whole process, the largest JATS that is read', figure, rss, 300, 'MB');
}

function measureSamples(folder: string): Row[] {
  const what = 'import: memory of the whole process, the hungriest sample';
  if (!existsSync(SAMPLES)) return [missing(what)];
  const files = ['PMC4745294', '10_3390_metabo4040932', 'PMC4736312'].map((name) =>
    join(SAMPLES, 'jats-pdf', name, 'article.pdf'),
  );
  const runs = files.filter((file) => existsSync(file)).map((file) => importInto(folder, file));
  const most = Math.max(...runs.map(({ rss }) => rss));
  return [atMost(what, `${most.toFixed(0)} MB, ${runs.length} PDFs, each by itself`, most, 300, 'MB')];
}

/** A folder of many papers: whether all cores work, and whether many need more memory than few. */
function measureFolder(folder: string): Row[] {
  const run = (count: number): CommandRun => {
    const papers = join(folder, `papers-${count}`);
    mkdirSync(papers);
    for (let number = 1; number <= count; number++)
      writeFileSync(join(papers, `${number}.xml`), writeJatsPaper(number, 60 + (number % 40)));
    return importInto(folder, papers);
  };
  const few = run(FEW);
  const many = run(MANY);
  const cores = availableParallelism();
  const figure = `${(many.ms / 1000).toFixed(1)} s on the wall, ${(many.cpu / 1000).toFixed(1)} s of processor, ${cores} cores`;
  return [
    atLeast(`import: a folder of ${MANY} papers, cores at work`, figure, many.cpu / many.ms, 0.7 * Math.min(cores, 2), 'cores'),
    atMost(
      `import: memory of ${MANY} papers against ${FEW}`,
      `${many.rss.toFixed(0)} MB against ${few.rss.toFixed(0)} MB`,
      many.rss / few.rss,
      1.2,
      'x',
    ),
    inform('  papers a second', '', (MANY / many.ms) * 1000),
  ];
}

/** All rows. @throws where the command fails */
export async function measureImport(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  try {
    return [
      ...(await measureJats()),
      ...(await measurePdf()),
      measureOne(folder, 'paper.xml', writeJatsPaper(1, 200)),
      measureOne(folder, 'paper.txt', writeTextPaper(1, 200)),
      ...measureSamples(folder),
      measureLargest(folder),
      ...measureFolder(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(writeTable(await measureImport()));
