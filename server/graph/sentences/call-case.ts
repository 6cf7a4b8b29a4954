// What sentences call the work that a dossier is about: papers argue and cite, data sets record.
import type { DossierRecords } from '../dossier-records.ts';

/** Whether the dossier is made of records of a data set, as of CIViC, and not of a paper. CSL type `dataset`. */
export const isDataSet = ({ works, loaded }: DossierRecords): boolean => works.get(loaded.dossier.case)?.work.type === 'dataset';

/** At the beginning of a sentence. */
export const callCase = (records: DossierRecords): string => (isDataSet(records) ? 'The data set' : 'The case');
