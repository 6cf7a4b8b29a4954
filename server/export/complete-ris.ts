// What citation-js leaves out of a record of RIS, or writes under a tag that others read as something else. Tags: Research Information
// Systems, RIS specification, 2011 field list by type.
import type { Work } from '../model/work.ts';
import type { RisFields } from './citation-engine.ts';

/** Types of which `SP` is the number of pages; their page stands in `SE`. */
const BOUND = new Set(['book', 'classic', 'review-book', 'thesis']);

/** Two pages with nothing but a hyphen between them. Of one page twice readers make one page. */
const RANGE = /^([^\s,-]+)-([^\s,-]+)$/;

const writePages = ({ type, page, 'page-first': first }: Work): RisFields => {
  const pages = (page ?? first)?.replace(/[–—]/g, '-');
  if (pages === undefined) return {};
  if (BOUND.has(type)) return { SE: pages };
  const [, start = '', end = ''] = RANGE.exec(pages) ?? [];
  return start === '' || start === end ? { SP: pages } : { SP: start, EP: end };
};

/** Reports, patents and the like have a field for their number, articles one for that which stands in place of a page. */
const numberTag = (type: string): string => {
  if (/^(?:report|patent|legislation|regulation|standard)$/.test(type)) return 'SN';
  return /^(?:article|article-journal|review)$/.test(type) ? 'C7' : 'M1';
};

/** Proceedings have a title of their own beside the name of the meeting. */
const writeContainer = ({
  type,
  'container-title': container,
  'event-title': event,
}: Work): Record<string, string | undefined> =>
  type === 'paper-conference' ? { C3: container, T2: event } : { T2: container ?? event };

const writeNotes = ({ note, custom, author = [] }: Work): string[] => [
  ...(note === undefined ? [] : [note]),
  // A name "et al." would be read as an author.
  ...(custom?.['authors-truncated'] === true && author.length > 0 ? ['The list of authors goes on: et al.'] : []),
];

/** The year of a conference paper goes with all other years, and its issue with all other issues. */
const moveConference = ({ C2: year, M1: issue, ...fields }: RisFields): RisFields => ({
  ...fields,
  ...(year === undefined ? {} : { PY: year }),
  ...(issue === undefined ? {} : { IS: issue }),
});

/** The fields that are written here; the library is not asked for them. */
export const OWN_FIELDS = [
  'page',
  'page-first',
  'number',
  'publisher',
  'genre',
  'container-title',
  'event-title',
  'note',
] as const satisfies readonly (keyof Work)[];

/** The fields that citation-js made of a work, and the others, by tag. `work` is clean text. */
export const completeRis = (made: RisFields, work: Work): RisFields => {
  const notes = writeNotes(work);
  const own = {
    ...writeContainer(work),
    PB: work.publisher,
    M3: work.genre,
    [numberTag(work.type)]: work.number,
    ...writePages(work),
    N1: notes.length > 0 ? notes : undefined,
  };
  const known = Object.fromEntries(Object.entries(own).flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]])));
  return { ...(work.type === 'paper-conference' ? moveConference(made) : made), ...known };
};
