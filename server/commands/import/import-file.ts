// One file from disk to a dossier on disk, or to what is wrong with it. It never throws for what a file holds.
import { readInput, showName } from '../../data/read-input.ts';
import type { ImportJob, ImportOutcome } from './import-outcome.ts';
import { refuseImport } from './refuse-import.ts';

/** Does the job. @param onProgress told how far a long paper is, in words */
export async function importFile(job: ImportJob, onProgress: (words: string) => void = () => undefined): Promise<ImportOutcome> {
  const bytes = job.bytes ?? (await readInput(job.file));
  if ('message' in bytes) return refuseImport(bytes.message, bytes.tip);
  const { readImport } = await import('../../import/read-import.ts');
  const read = await readImport(bytes, showName(job.file), onProgress);
  if ('message' in read) return refuseImport(read.message, read.tip, read.line);
  if (read.kind === 'paper') return (await import('./import-paper.ts')).importPaper(read, job);
  if (job.references !== null)
    return refuseImport('it is a dossier, which has its references with it', 'Leave --references out.');
  return (await import('./import-dossier.ts')).importDossier(read, job);
}
