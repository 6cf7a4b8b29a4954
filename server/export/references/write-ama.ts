// A reference in the AMA style, on one line of plain text, without italics.
// AMA Manual of Style, 11th edition, chapter 3: six authors; of more than six, three and "et al"; page ranges written out.
import type { Work } from '../../model/work.ts';
import { cleanLine, cleanRecord } from '../clean-text.ts';
import { endSentence } from '../end-sentence.ts';
import { titleOrName } from './title-or-name.ts';
import { writeMedicalName } from './write-medical-name.ts';
import { type SourceStyle, writeMedicalSource } from './write-medical-source.ts';

const mostAuthors = 6;
const fewAuthors = 3;

const STYLE: SourceStyle = {
  pages: (pages) => pages,
  supplement: 'suppl',
  supplementInBrackets: true,
  volume: 'Vol',
  meeting: 'Presented at:',
  beforePages: ':',
};

const writeAuthors = (work: Work): string => {
  const names = (work.author ?? []).map(writeMedicalName).filter(Boolean);
  if (names.length > mostAuthors) return [...names.slice(0, fewAuthors), 'et al'].join(', ');
  return [...names, ...(names.length > 0 && work.custom?.['authors-truncated'] === true ? ['et al'] : [])].join(', ');
};

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeAma = (record: Work): string => {
  const work = cleanRecord(record);
  const kind = [work.genre, work.number].filter(Boolean).join(' ');
  const title = [titleOrName(work), kind === '' ? '' : `[${kind}]`].filter(Boolean).join(' ');
  const body = [writeAuthors(work), title, ...writeMedicalSource(work, STYLE)].map(endSentence);
  // An identifier ends without a full stop, which would otherwise be copied along with it.
  const address = work.DOI === undefined ? (work.URL ?? '') : `doi:${work.DOI}`;
  return cleanLine([...body, address].filter(Boolean).join(' '));
};
