// The citation of a work in every format that the explorer offers to copy.
import type { Study } from '../model/study.ts';
import type { Work } from '../model/work.ts';
import { verifiedRecord } from './verified-record.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';
import { writeVancouver } from './write-vancouver.ts';

export interface FormattedCitation {
  plain: string;
  bibtex: string;
  ris: string;
  /** Fields that are known only as unverified and therefore stand in none of the formats. */
  leftOut: string[];
}

/** Writes all formats of one work. */
export const formatCitation = async (work: Work, study: Study): Promise<FormattedCitation> => {
  const { record, leftOut } = verifiedRecord(work, study);
  const [bibtex, ris] = await Promise.all([writeBibtex(record), writeRis(record)]);
  return { plain: writeVancouver(record), bibtex, ris, leftOut };
};
