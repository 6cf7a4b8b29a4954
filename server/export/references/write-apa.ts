// A reference in the APA style, on one line of plain text, without italics.
// Publication Manual of the American Psychological Association, 7th edition, chapter 9: 20 authors, then the last one.
import type { CslName, Work } from '../../model/work.ts';
import { cleanLine, cleanRecord } from '../clean-text.ts';
import { endSentence } from '../end-sentence.ts';
import { listInitials } from '../name-initials.ts';
import { placeOfWork } from './place-of-work.ts';
import { titleOrName } from './title-or-name.ts';

const mostAuthors = 20;

const writeName = (name: CslName): string => {
  if (name.literal) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = listInitials(name.given ?? '')
    .map((initial) => `${initial}.`)
    .join(' ')
    .replaceAll(' -', '-');
  return [family, given, name.suffix].filter(Boolean).join(', ');
};

const writeAuthors = (work: Work): string => {
  const names = (work.author ?? []).map(writeName).filter(Boolean);
  const last = names.at(-1);
  if (last === undefined) return '';
  // The style has no word for authors that are not known; leaving them out silently would claim that there are no more.
  if (work.custom?.['authors-truncated'] === true) return `${names.slice(0, mostAuthors).join(', ')}, et al.`;
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${last}`;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
};

const writePages = ({ page, 'page-first': first }: Work): string => (page ?? first ?? '').replaceAll('-', '–');

/** "(pp. 93–113)", "(Vol. 2, p. 93)"; nothing where neither is known. */
const writeInBook = (work: Work): string => {
  const pages = writePages(work);
  const where = pages === '' ? '' : `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
  const parts = [work.volume === undefined ? '' : `Vol. ${work.volume}`, where].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
};

/** Whether the work is a book of its own: its volume and pages then stand behind its title. */
const isBook = (work: Work): boolean =>
  placeOfWork(work) === 'alone' && work['container-title'] === undefined && work['event-title'] === undefined;

/** "European Journal of Cancer, 45(11), 1959–1968"; "In The book of tea (pp. 93–113)", "Tea Press" */
const writeSource = (work: Work): string[] => {
  const { volume, publisher, 'container-title': container, 'event-title': event } = work;
  const place = placeOfWork(work);
  if (place === 'book') return [['In', container, writeInBook(work)].filter(Boolean).join(' '), publisher ?? ''];
  if (isBook(work)) return [publisher ?? ''];
  const issue = work.issue?.replace(/\bsuppl(?:ement|\.|\b)/i, 'Suppl.');
  const number = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  const source = [container ?? event, number, writePages(work)].filter(Boolean).join(', ');
  return [source, place === 'journal' && container !== undefined ? '' : (publisher ?? '')];
};

/** "Evening tea (WHO/1) [Report]" */
const writeTitle = (work: Work): string => {
  const number = work.number === undefined ? '' : `(${work.number})`;
  const genre = work.genre === undefined ? '' : `[${work.genre}]`;
  return [titleOrName(work), number, isBook(work) ? writeInBook(work) : '', genre].filter(Boolean).join(' ');
};

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeApa = (record: Work): string => {
  const work = cleanRecord(record);
  const year = `(${work.issued?.['date-parts'][0]?.[0] ?? 'n.d.'}).`;
  const title = endSentence(writeTitle(work));
  const authors = endSentence(writeAuthors(work));
  // Without an author the title takes the first place.
  const head = authors === '' ? [title, year] : [authors, year, title];
  const address = work.DOI === undefined ? (work.URL ?? '') : `https://doi.org/${work.DOI}`;
  return cleanLine([...head, ...writeSource(work).map(endSentence), address].filter(Boolean).join(' '));
};
