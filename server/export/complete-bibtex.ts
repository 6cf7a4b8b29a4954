// What citation-js leaves out of an entry of BibTeX, or writes in a way of its own. Fields and types: Patashnik O, "BibTeXing", 1988;
// `eventtitle`, `eid` and `shorttitle` are biblatex's.
import type { Work } from '../model/work.ts';
import { asTex } from './as-tex.ts';
import type { BibtexEntry } from './citation-engine.ts';
import { titleAsTex } from './title-as-tex.ts';

/** Macros that every style of BibTeX knows, so that each can write the month in its own way. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const typeOf = ({ type, genre = '' }: Work, made: string): string => {
  // @inbook is a part without a title of its own, and its styles print no title of the book.
  if (type === 'chapter') return 'incollection';
  if (type !== 'thesis') return made;
  if (/\bmaster|diploma/i.test(genre)) return 'mastersthesis';
  return /\bdoct|\bph\.? ?d\b|\bd\.? ?phil\b/i.test(genre) ? 'phdthesis' : made;
};

/** "S1--4, S7--10": two hyphens are the dash of a range. A number with several hyphens is no range. */
const writePages = (pages: string): string =>
  pages
    .replace(/[–—]/g, '-')
    .split(',')
    .map((range) => asTex(range).replace(/^([^-]+)-([^-]+)$/, '$1--$2'))
    .join(',');

/** Where the work stands: a journal, a book or a meeting; of what is neither, how it was published. */
const writeContainer = (type: string, { 'container-title': container, 'event-title': event }: Work): Record<string, string> => {
  const title = container ?? event;
  if (title === undefined) return {};
  if (type === 'inproceedings' && container !== undefined && event !== undefined) {
    return { booktitle: titleAsTex(container), eventtitle: titleAsTex(event) };
  }
  if (type === 'inproceedings' || type === 'incollection') return { booktitle: titleAsTex(title) };
  if (type === 'article') return { journal: asTex(title) };
  return type === 'misc' ? { howpublished: asTex(title) } : {};
};

/** Where the library writes a publisher, by the type of the entry. */
const PUBLISHERS = ['publisher', 'organization', 'institution', 'school', 'howpublished'];

/** Values that the library knew no place for. In articles and proceedings `number` is the issue. */
const writeRest = (type: string, { publisher, issue, number }: Work, made: Readonly<Record<string, string>>) => {
  const rest: Record<string, string> = {};
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && made[name] === undefined) rest[name] = asTex(value);
  };
  if (!PUBLISHERS.some((name) => made[name] !== undefined)) add('publisher', publisher);
  if (type === 'article' || type === 'inproceedings') {
    add('number', issue);
    add('eid', number);
  } else add('number', number);
  return rest;
};

const writeTitle = ({ title, 'title-short': short }: Work): Record<string, string> => {
  if (title !== undefined) return { title: titleAsTex(title) };
  return short === undefined ? {} : { shorttitle: titleAsTex(short) };
};

/** The entry that citation-js made of a work with all that BibTeX has a place for; `work` is plain text, the values are TeX. */
export const completeBibtex = (made: BibtexEntry, work: Work): BibtexEntry => {
  const type = typeOf(work, made.type);
  // It copies an address to this field, for styles that know no `url`, where it would be read as TeX.
  const { howpublished, ...fields } = made.properties;
  if (howpublished !== undefined && howpublished !== fields['url']) fields['howpublished'] = howpublished;
  if (type !== made.type && work.genre !== undefined) fields['type'] = asTex(work.genre);
  const pages = work.page ?? work['page-first'];
  const month = MONTHS[Number(fields['month']) - 1];
  return {
    type,
    label: made.label,
    properties: {
      ...fields,
      ...(month === undefined ? {} : { month }),
      ...(pages === undefined ? {} : { pages: writePages(pages) }),
      ...writeTitle(work),
      ...writeContainer(type, work),
      ...writeRest(type, work, fields),
    },
  };
};
