// A work as RIS. Format: Research Information Systems, RIS specification (2011 field list); fields and types by citation-js.
// The lines are our own: the library breaks them after 70 characters, in the middle of words.
import type { CslName, Work } from '../model/work.ts';
import { citationEngine, type RisFields } from './citation-engine.ts';
import { cleanLine, cleanRecord } from './clean-text.ts';
import { completeRis, OWN_FIELDS } from './complete-ris.ts';

/** RIS has no field for a particle: "von Mehren" is the family name. */
const withParticle = ({ 'non-dropping-particle': particle, ...name }: CslName): CslName =>
  particle === undefined ? name : { ...name, family: [particle, name.family].filter(Boolean).join(' ') };

/** What the library is asked for. */
const recordForRis = (work: Work): Work => {
  const record: Work = { ...work };
  for (const field of OWN_FIELDS) delete record[field];
  if (work.author !== undefined) record.author = work.author.map(withParticle);
  return record;
};

/** `record`: what of the work may be handed on (see verifiedRecord). Plain text; lines end in a line feed. */
export const writeRis = async (record: Work): Promise<string> => {
  const engine = await citationEngine();
  const work = cleanRecord(record);
  // The library cuts ids at 20 characters, and then two may be one.
  const made: RisFields = { ...completeRis(engine.ris(recordForRis(work)), work), ID: work.id };
  const { TY = 'GEN', ...fields } = made;
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${cleanLine(String(one))}`),
  );
  // RIS has no field for the number of PubMed: it is the accession number in that database.
  const pubmed = work.PMID === undefined ? [] : [`AN  - ${work.PMID}`, 'DB  - PubMed'];
  if (work.PMCID !== undefined && fields['C2'] === undefined) pubmed.unshift(`C2  - ${work.PMCID}`);
  return [`TY  - ${String(TY)}`, ...lines, ...pubmed, 'ER  - '].join('\n');
};
