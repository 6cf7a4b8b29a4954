// The verbatim words of passages in one cell.
import type { DossierRecords } from '../../graph/dossier-records.ts';

/** One passage a line; those that the dossier does not have are left out. */
export const quotePassages = ({ passages }: Pick<DossierRecords, 'passages'>, ids: readonly string[]): string =>
  ids
    .map((id) => passages.get(id)?.exact)
    .filter((words) => words !== undefined)
    .join('\n');
