// A reference in the APA style, on one line of plain text, without italics.
// Publication Manual of the American Psychological Association, 7th edition, chapter 9: 20 authors, then the last one.
import type { CslName, Work } from '../../model/work.ts';
import { cleanLine, cleanRecord } from '../clean-text.ts';
import { listInitials } from '../name-initials.ts';

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

const sentence = (text: string): string => (text === '' || /[.?!。]$/.test(text) ? text : `${text}.`);

/** "European Journal of Cancer, 45(11), 1959–1968" */
const writeSource = (work: Work): string => {
  const { volume, issue, publisher } = work;
  const pages = (work.page ?? work['page-first'])?.replaceAll('-', '–');
  const container = work['container-title'] ?? work['event-title'];
  const place = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  return [container, place, pages, container === undefined ? publisher : undefined].filter(Boolean).join(', ');
};

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeApa = (record: Work): string => {
  const work = cleanRecord(record);
  const year = `(${work.issued?.['date-parts'][0]?.[0] ?? 'n.d.'}).`;
  const kind = [work.genre, work.number].filter(Boolean).join(' ');
  const title = sentence([work.title ?? '', kind === '' ? '' : `[${kind}]`].filter(Boolean).join(' '));
  const authors = sentence(writeAuthors(work));
  // Without an author the title takes the first place.
  const head = authors === '' ? [title, year] : [authors, year, title];
  const address = work.DOI === undefined ? (work.URL ?? '') : `https://doi.org/${work.DOI}`;
  return cleanLine([...head, sentence(writeSource(work)), address].filter(Boolean).join(' '));
};
