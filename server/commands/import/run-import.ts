// `claimgraph import`: papers, and dossiers that were taken along, to dossiers in a workspace.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { listWorkspaceFolders } from '../../data/load-workspace.ts';
import { showWords } from '../../data/read-input.ts';
import { countWords } from '../count-words.ts';
import { findAllFolders } from '../load-all-dossiers.ts';
import { parseCommand } from '../parse-command.ts';
import { findPapers } from './find-papers.ts';
import { type ImportJob, type ImportOutcome, isImported } from './import-outcome.ts';
import type { PaperProblem } from '../../import/paper.ts';
import { importFile } from './import-file.ts';
import { explainFailure } from './serve-imports.ts';
import type { ImportPool, PoolOptions } from './import-pool.ts';
import type { ImportWorld } from './import-world.ts';
import { ImportProgress } from './import-progress.ts';
import { tellOutcome, tellProblems } from './tell-outcome.ts';

interface ImportOptions {
  references?: string;
  to?: string;
  workspace?: string;
  json?: boolean;
}

/** Fewer papers than this are read sooner by this thread than by workers that have to start. */
const WORTH_WORKERS = 4;
/** Milliseconds that one paper may take in a worker. */
const PATIENCE = 120_000;

const AFTER = `
Papers: JATS XML, PDF and plain text; --references takes CSL-JSON, BibTeX, RIS or NBIB. Dossiers: what claimgraph export
writes as dossier and html-bundle (come back whole), csv, graphology, trig and json-ld (come back as a draft), also after it
was changed. Evidence items of CIViC as TSV: claims, studies and directions, as a draft. What a file is, is seen from its
contents, not from its name. Of a folder all papers (.xml, .nxml, .pdf, .txt) and dossiers (.dossier.json, .csv.zip, .trig,
.nq, .jsonld) are taken, those of folders in it too. Nothing is looked up: no network is used.

Each becomes a folder in <workspace>/dossiers; the text of a paper goes to <workspace>/texts. A dossier that is there
already is never changed. With --json and neither --to nor --workspace nothing is written.

Examples:
  claimgraph import paper.pdf
  claimgraph import paper.xml --references refs.bib
  claimgraph import papers/ --workspace ~/reviews
  claimgraph import paper.pdf --json > paper.json
  claimgraph import smith-2019.dossier.json
  claimgraph import smith-2019.csv.zip
  claimgraph import evidence-items.tsv

Exit codes: 0 everything was imported (there may be warnings), 1 something was not, 2 wrong usage.`;

/** Runs the command. @param args without node, program and the word import @returns the exit code */
export async function runImport(args: readonly string[], world: ImportWorld): Promise<number> {
  const command = describeImport();
  const code = parseCommand(command, 'claimgraph import', args, world);
  if (code !== null) return code;
  const options = command.opts<ImportOptions>();
  const { files, problems } = await findPapers(command.args, world.from);
  if (options.references !== undefined && files.length > 1) {
    world.writeError('A reference list goes with one paper. Give --references with each paper by itself.\n');
    return 2;
  }
  for (const { file, message, tip } of problems) world.writeError(`${showPath(file, world.from)}: ${message}.\n  ${tip}\n`);
  const into = chooseFolders(options, world);
  if (into !== null && isInside(into.dossiers, world.bundled)) {
    world.writeError('The bundled dossiers are read-only. Give another folder with --to or --workspace.\n');
    return 2;
  }
  const job = (file: string): ImportJob => ({
    file,
    references: options.references === undefined ? null : path.resolve(world.from, options.references),
    into,
    taken: [world.bundled],
    json: options.json === true,
    now: world.now().toISOString(),
  });
  const isOne = files.length === 1 && problems.length === 0;
  const counts = await importAll(files.map(job), { world, json: options.json === true, isOne });
  const bad = counts.bad + problems.length;
  if (options.json !== true && (files.length > 1 || bad > 0 || counts.partial > 0)) {
    const where = into === null ? '' : ` into ${showPath(into.dossiers, world.from)}`;
    const what = counts.good > 0 && counts.dossiers === 0 ? 'paper' : 'file';
    const parts = counts.partial > 0 ? ` Of ${counts.partial} of them a part could not be used.` : '';
    world.write(`Imported ${counts.good} of ${countWords(files.length + problems.length, what)}${where}.${parts}\n`);
  }
  return bad > 0 || counts.partial > 0 ? 1 : 0;
}

/** What the command takes, for its help and for the completion of shells. */
export function describeImport(): Command {
  return new Command('claimgraph import')
    .usage('<files or folders…> [options]')
    .description('Turns papers into draft dossiers (references, citations, proposed claims), and takes dossiers in.')
    .argument('<files...>', 'papers and dossiers, or folders of them')
    .option('--references <file>', 'reference list of the paper, to complete its own')
    .option('--to <folder>', 'folder that the dossier is put into, instead of <workspace>/dossiers')
    .option('--workspace <folder>', 'folder of your own dossiers and texts (default: ./claimgraph)')
    .option('--json', 'print what was read as JSON')
    .addHelpText('after', AFTER);
}

function chooseFolders({ json, to, workspace }: ImportOptions, world: ImportWorld): ImportJob['into'] {
  if (json === true && to === undefined && workspace === undefined) return null;
  const folders = listWorkspaceFolders(findAllFolders(world, workspace).workspace);
  return { dossiers: to === undefined ? folders.dossiers : path.resolve(world.from, to), texts: folders.texts };
}

const isInside = (folder: string, other: string): boolean => {
  const way = path.relative(other, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

const showPath = (file: string, from: string): string => {
  const way = path.relative(from, file);
  return showWords(way === '' ? '.' : way.startsWith('..') ? file : way.split(path.sep).join('/'));
};

interface Telling {
  world: ImportWorld;
  json: boolean;
  isOne: boolean;
}

interface Counts {
  good: number;
  bad: number;
  /** Of the good: those of which a part could not be used. */
  partial: number;
  /** Of the good: those that were no papers. */
  dossiers: number;
}

async function importAll(jobs: readonly ImportJob[], telling: Telling): Promise<Counts> {
  const { world, json, isOne } = telling;
  const counts: Counts = { good: 0, bad: 0, partial: 0, dossiers: 0 };
  const progress = new ImportProgress(jobs.length, world);
  const pool = await openPool(jobs.length, world);
  let isFirst = true;
  const tell = (job: ImportJob, outcome: ImportOutcome): void => {
    const shown = showPath(job.file, world.from);
    const good = isImported(outcome);
    counts[good ? 'good' : 'bad'] += 1;
    if (good && outcome.isPartial) counts.partial += 1;
    if (good && outcome.kind === 'dossier') counts.dossiers += 1;
    progress.step(shown);
    if (!good) {
      const place = outcome.line === null ? '' : `:${outcome.line}`;
      progress.say(
        `${shown}${place}: ${showWords(outcome.message)}.\n  ${showWords(outcome.tip)}\n${tellProblems(outcome.problems)}`,
      );
    }
    if (json) {
      const document = writeJson(outcome, isOne ? null : shown);
      world.write(isOne ? `${document}\n` : `${isFirst ? '[' : ','}\n${document}`);
      // A dossier has no place for what was wrong with the file that it came from.
      if (good && outcome.kind === 'dossier') progress.say(tellProblems(outcome.problems));
    } else if (good) world.write(tellOutcome(outcome, shown, isOne));
    isFirst = false;
  };
  try {
    // As many at a time as the pool takes, so that a thousand outcomes never wait in memory.
    const queue = jobs.values();
    const lane = async (): Promise<void> => {
      for (const job of queue) {
        const shown = showPath(job.file, world.from);
        progress.begin(shown);
        const read = (): Promise<ImportOutcome> => importFile(job, (words) => progress.note(shown, words)).catch(explainFailure);
        tell(job, await (pool === null ? read() : pool.pool.run(job)));
      }
    };
    await Promise.all(Array.from({ length: pool?.size ?? 1 }, lane));
  } finally {
    progress.close();
    await pool?.pool.close();
  }
  if (json && !isOne) world.write(isFirst ? '[]\n' : '\n]\n');
  return counts;
}

/** What `--json` says of a paper; of several, each with the file that it comes from. */
function writeJson(outcome: ImportOutcome, file: string | null): string {
  const document =
    isImported(outcome) && outcome.json !== null
      ? outcome.json
      : JSON.stringify({ text: '', references: [], mentions: [], claims: [], problems: listProblems(outcome) });
  return file === null ? document : `{"file":${JSON.stringify(file)},${document.slice(1)}`;
}

function listProblems(outcome: ImportOutcome): PaperProblem[] {
  if (isImported(outcome)) return outcome.problems;
  const { message, tip, line, problems } = outcome;
  return [{ rule: 'not-imported', severity: 'error', reference: null, line, message, tip }, ...problems];
}

async function openPool(jobs: number, { workerProgram }: ImportWorld): Promise<{ pool: ImportPool; size: number } | null> {
  if (workerProgram === null || jobs < WORTH_WORKERS) return null;
  const { openImportPool } = await import('./import-pool.ts');
  const options: PoolOptions = { size: Math.min(availableParallelism(), 8), program: workerProgram, patience: PATIENCE };
  return { pool: openImportPool(options), size: options.size };
}
