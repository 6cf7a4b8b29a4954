// Why something was not imported, in the form of all messages of the import.
import type { PaperProblem } from '../../import/paper.ts';
import type { NotImported } from './import-outcome.ts';

/**
 * Messages are put into sentences: without a full stop of their own.
 * @param problems what was found in detail
 */
export const refuseImport = (
  message: string,
  tip: string,
  line: number | null = null,
  problems: PaperProblem[] = [],
): NotImported => ({ message: message.replace(/\.$/, ''), tip, line, problems });
