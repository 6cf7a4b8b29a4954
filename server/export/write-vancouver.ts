// A citation in the Vancouver style, on one line of plain text.
// Citing Medicine, 2nd edition, National Library of Medicine (Patrias & Wendling), and the samples of the ICMJE Recommendations: six
// authors, then "et al."; page ranges abbreviated.
import type { Work } from '../model/work.ts';
import { cleanLine, cleanRecord } from './clean-text.ts';
import { endSentence } from './end-sentence.ts';
import { abbreviatePages } from './references/abbreviate-pages.ts';
import { titleOrName } from './references/title-or-name.ts';
import { writeMedicalName } from './references/write-medical-name.ts';
import { type SourceStyle, writeMedicalSource } from './references/write-medical-source.ts';

const mostAuthors = 6;

const STYLE: SourceStyle = {
  pages: abbreviatePages,
  supplement: 'Suppl',
  supplementInBrackets: false,
  volume: 'Vol.',
  meeting: 'Paper presented at:',
  beforePages: '. p. ',
};

const writeAuthors = (work: Work): string => {
  const names = (work.author ?? []).map(writeMedicalName).filter(Boolean);
  const more = names.length > mostAuthors || work.custom?.['authors-truncated'] === true;
  return [...names.slice(0, mostAuthors), ...(more && names.length > 0 ? ['et al'] : [])].join(', ');
};

/** What the work is, in brackets behind its title. */
const writeKind = ({ genre, number, type, URL }: Work): string => {
  const kind = [genre, number].filter(Boolean).join(' ');
  if (kind !== '') return `[${kind}]`;
  return type === 'webpage' && URL !== undefined ? '[Internet]' : '';
};

/** An address ends without a full stop, which would be copied along with it, unless it ends in a slash (Citing Medicine, chapter 25). */
const writeAddress = ({ DOI, URL }: Work): string => {
  if (DOI !== undefined || URL === undefined) return '';
  return `Available from: ${URL}${URL.endsWith('/') ? '.' : ''}`;
};

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeVancouver = (record: Work): string => {
  const work = cleanRecord(record);
  const parts = [
    writeAuthors(work),
    [titleOrName(work), writeKind(work)].filter(Boolean).join(' '),
    ...writeMedicalSource(work, STYLE),
    work.DOI === undefined ? '' : `doi:${work.DOI}`,
    work.PMID === undefined ? '' : `PMID: ${work.PMID}`,
  ];
  return cleanLine([...parts.map(endSentence), writeAddress(work)].filter(Boolean).join(' '));
};
