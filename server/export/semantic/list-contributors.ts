// Who found what a line of evidence says on checking, and what they did. PROV-O, prov:wasAttributedTo; VA-Spec, Contribution.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { EvidenceLine } from '../../graph/evidence-line.ts';
import { isDataSet } from '../../graph/sentences/call-case.ts';
import type { Dossier } from '../../model/dossier.ts';
import { IMPORT_CURATOR } from '../../model/import-curator.ts';

export interface Contributor {
  curator: Dossier['curators'][number];
  /** Number among the curators of the dossier, from 0. */
  number: number;
  /** Checked the study; recorded it in the data set that the dossier is made of; or derived the line from that record. */
  activity: 'checked' | 'recorded' | 'derived';
}

/** The curators who have to do with a check. The import never judges: what it is named for is what it made of a data set. */
export const listContributors = (records: DossierRecords, line: EvidenceLine): Contributor[] => {
  const isRecorded = isDataSet(records) && line.basis === 'secondary-source';
  return records.loaded.dossier.curators.flatMap((curator, number): Contributor[] => {
    if (curator.name === IMPORT_CURATOR) return isRecorded ? [{ curator, number, activity: 'derived' }] : [];
    return [{ curator, number, activity: isRecorded ? 'recorded' : 'checked' }];
  });
};
