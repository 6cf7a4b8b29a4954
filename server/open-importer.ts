// Imports papers that are sent to the server, in workers of the built command, so that a long paper keeps nobody waiting.
import type { Importer } from './api/importer.ts';
import { isImported } from './commands/import/import-outcome.ts';
import { type ImportPool, openImportPool } from './commands/import/import-pool.ts';
import { loadLibrary } from './data/load-library.ts';
import { listWorkspaceFolders } from './data/load-workspace.ts';
import { type ServeOptions, serveFound } from './serve-found.ts';

/** Workers at a time: people drop a few papers, and the server has answers to make. */
const WORKERS = 2;
/** Milliseconds that one paper may take. */
const PATIENCE = 120_000;
/** Milliseconds without a paper after which the workers go. */
const IDLE = 30_000;

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
    async importPaper(name, bytes) {
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
        if (!isImported(outcome)) return outcome;
        await serveFound(await loadLibrary(options.folders), options);
        const { id, title, references, mentions, claims, problems } = outcome;
        const told = problems.map(({ severity, reference, message, tip }) => ({ severity, reference, message, tip }));
        return { dossier: id ?? '', title, references, mentions, claims, problems: told };
      } finally {
        running -= 1;
        if (running === 0) idle = setTimeout(rest, IDLE).unref();
      }
    },
  };
}
