// Where a work was published, as the Vancouver and the AMA style tell it: both know the same places and differ in punctuation.
import type { Work } from '../../model/work.ts';
import { placeOfWork } from './place-of-work.ts';

/** What differs between the styles. */
export interface SourceStyle {
  /** Pages, written out or abbreviated. */
  pages: (pages: string) => string;
  /** The word for a supplement. */
  supplement: 'Suppl' | 'suppl';
  /** Whether a supplement to a volume stands in brackets, as an issue does. */
  supplementInBrackets: boolean;
  /** What stands before the volume of a book. */
  volume: string;
  /** What stands before the name of a meeting. */
  meeting: string;
  /** What stands between the year of a book and its pages. */
  beforePages: string;
}

const pagesOf = ({ page, 'page-first': first }: Work, style: SourceStyle): string => {
  const pages = page ?? first;
  return pages === undefined ? '' : style.pages(pages);
};

const yearOf = ({ issued }: Work): string => String(issued?.['date-parts'][0]?.[0] ?? '');

/** "(11)", "(12 Suppl 7)", " Suppl 2" */
const writeIssue = ({ issue }: Work, { supplement, supplementInBrackets }: SourceStyle): string => {
  if (issue === undefined) return '';
  const words = issue.replace(/\bsuppl(?:ement|\.|\b)/i, supplement);
  return words.startsWith(supplement) && !supplementInBrackets ? ` ${words}` : `(${words})`;
};

/** "2009;45(11):1959-68", as much of it as is known; "2002:1-6" where neither volume nor issue is. */
const writeInJournal = (work: Work, style: SourceStyle): string => {
  const volume = `${work.volume ?? ''}${writeIssue(work, style)}`.trim();
  return [[yearOf(work), volume].filter(Boolean).join(';'), pagesOf(work, style)].filter(Boolean).join(':');
};

/** "Springer; 2015. p. 93-113" */
const writeImprint = (work: Work, style: SourceStyle, publisher = work.publisher): string => {
  const imprint = [publisher, yearOf(work)].filter(Boolean).join('; ');
  const pages = pagesOf(work, style);
  if (pages === '') return imprint;
  return imprint === '' ? `${style.beforePages.replace(/^[.:] ?/, '')}${pages}` : `${imprint}${style.beforePages}${pages}`;
};

/** "Vol. 2", of a book */
const writeVolume = ({ volume }: Work, style: SourceStyle): string => (volume === undefined ? '' : `${style.volume} ${volume}`);

/** The sentences between the title and the identifiers, without their full stops; what is not known gives empty ones. */
export const writeMedicalSource = (work: Work, style: SourceStyle): string[] => {
  const { 'container-title': container, 'event-title': event } = work;
  switch (placeOfWork(work)) {
    case 'book': {
      const meeting = event === container ? '' : (event ?? '');
      return [`In: ${container ?? ''}`, meeting, writeVolume(work, style), writeImprint(work, style)];
    }
    case 'meeting':
      return [`${style.meeting} ${writeImprint(work, style, event)}`, work.publisher ?? ''];
    case 'journal': {
      const journal = work['container-title-short'] ?? container ?? event ?? '';
      return [journal, container === undefined ? (work.publisher ?? '') : '', writeInJournal(work, style)];
    }
    default:
      return [work['container-title-short'] ?? container ?? event ?? '', writeVolume(work, style), writeImprint(work, style)];
  }
};
