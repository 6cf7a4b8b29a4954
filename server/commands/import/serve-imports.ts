// A worker of the import: does one job after another, as they come.
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportJob, ImportOutcome } from './import-outcome.ts';
import { importFile } from './import-file.ts';

/** Whether this thread was started to import. */
export const isImportWorker = (): boolean => (workerData as { claimgraph?: unknown } | null)?.claimgraph === 'import';

/** Begins to answer jobs. @returns settles when the first is done */
export function serveImports(): Promise<void> {
  return new Promise((resolve) => {
    const work = async (job: ImportJob): Promise<void> => {
      const outcome = await importFile(job).catch(explainFailure);
      parentPort?.postMessage(outcome, []);
      resolve();
    };
    parentPort?.on('message', (job: ImportJob) => void work(job));
  });
}

/** A reader that throws is a fault of ours; the other papers go on. */
export const explainFailure = (error: unknown): ImportOutcome => ({
  message: `the program failed on it: ${error instanceof Error ? error.message : String(error)}`,
  tip: 'This is a fault of Claimgraph; please report it with the file.',
  line: null,
  problems: [],
});
