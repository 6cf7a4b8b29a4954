// Imports papers on as many cores as there are, each paper by itself: one that takes too long, needs too much memory or brings
// its worker down is reported, and the others go on.
import { Worker } from 'node:worker_threads';
import type { ImportJob, ImportOutcome, NotImported } from './import-outcome.ts';

/** Heap of one worker, megabytes: one paper stays far below. */
const MEMORY = 400;

export interface ImportPool {
  run: (job: ImportJob) => Promise<ImportOutcome>;
  /** Ends the workers. Jobs under way are not waited for. */
  close: () => Promise<void>;
}

export interface PoolOptions {
  /** Workers at a time; each is started when first needed. */
  size: number;
  /** What a worker runs. */
  program: URL;
  /** Milliseconds that one paper may take. */
  patience: number;
}

const failed = (message: string, tip: string): NotImported => ({ message, tip, line: null, problems: [] });

/** Opens a pool. It keeps the process alive until it is closed. */
export function openImportPool({ size, program, patience }: PoolOptions): ImportPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = (): Worker => {
    const worker = new Worker(program, {
      workerData: { claimgraph: 'import' },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    all.add(worker);
    worker.once('exit', () => all.delete(worker));
    return worker;
  };

  const work = async (job: ImportJob): Promise<ImportOutcome> => {
    const worker = idle.pop() ?? start();
    const outcome = await new Promise<ImportOutcome | 'gone' | 'late'>((resolve) => {
      const timer = setTimeout(() => resolve('late'), patience);
      const settle = (value: ImportOutcome | 'gone'): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        resolve(value);
      };
      worker.once('message', settle).once('error', () => settle('gone'));
      worker.postMessage(job, []);
    });
    if (outcome !== 'late' && outcome !== 'gone') {
      idle.push(worker);
      return outcome;
    }
    worker.on('error', () => undefined);
    await worker.terminate();
    return outcome === 'late'
      ? failed(
          `reading it took longer than ${Math.round(patience / 1000)} s and was broken off`,
          'Give its text, or take what does not belong to it out.',
        )
      : failed(
          `reading it needed more than ${MEMORY} MB or failed otherwise`,
          'Give its text, or take what does not belong to it out.',
        );
  };

  return {
    async run(job) {
      if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy += 1;
      try {
        return await work(job);
      } finally {
        // Whoever waits takes over this place.
        const next = waiting.shift();
        if (next === undefined) busy -= 1;
        else next();
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
