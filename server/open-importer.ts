// Imports files that are sent to the server, in workers of the built command, so that a long paper keeps nobody waiting.
import type { ImportAnswer } from './api/import-contract.ts';
import type { Importer } from './api/importer.ts';
import { isImported } from './commands/import/import-outcome.ts';
import { type ImportPool, openImportPool } from './commands/import/import-pool.ts';
import { loadLibrary } from './data/load-library.ts';
import { listWorkspaceFolders } from './data/load-workspace.ts';
import type { PaperProblem } from './import/paper.ts';
import { type ServeOptions, serveFound } from './serve-found.ts';

/** Workers at a time: people drop a few papers, and the server has answers to make. */
const WORKERS = 2;
/** Milliseconds that one paper may take. */
const PATIENCE = 120_000;
/** Milliseconds without a paper after which the workers go. */
const IDLE = 30_000;

/** A problem as the API tells it. */
const tell = ({ severity, reference, place, line, message, tip }: PaperProblem): ImportAnswer['problems'][number] => {
  const where = [place ?? null, line === null ? null : `line ${line}`].filter((one) => one !== null);
  return { severity, reference, place: where.length === 0 ? null : where.join(', '), message, tip };
};

/** @param workspace folder that drafts are put into @param program what a worker runs */
export function openImporter(workspace: string, program: URL, options: ServeOptions): Importer {
  const { dossiers, texts } = listWorkspaceFolders(workspace);
  let pool: ImportPool | null = null;
  let running = 0;
  let idle: NodeJS.Timeout | undefined;

  const rest = (): void => {
    const gone = pool;
    pool = null;
    void gone?.close();
  };

  return {
    async importFile(name, bytes) {
      clearTimeout(idle);
      running += 1;
      pool ??= openImportPool({ size: WORKERS, program, patience: PATIENCE });
      try {
        const outcome = await pool.run({
          file: name,
          bytes,
          references: null,
          into: { dossiers, texts },
          taken: [options.folders.dossiers],
          json: false,
          now: options.now().toISOString(),
        });
        if (!isImported(outcome)) return { ...outcome, problems: outcome.problems.map(tell) };
        await serveFound(await loadLibrary(options.folders), options);
        const { id, json: _, isPartial: __, problems, ...about } = outcome;
        return { ...about, dossier: id ?? '', problems: problems.map(tell) };
      } finally {
        running -= 1;
        if (running === 0) idle = setTimeout(rest, IDLE).unref();
      }
    },
  };
}
