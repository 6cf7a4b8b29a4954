// A reference as free text, taken apart by position: identifiers first, then the place in the journal, the names at the head, and
// what is left between them is title and journal. Nothing is looked up; a part that cannot be told is null.
import type { Name, Reference } from '../paper.ts';
import { findDoi, findPmcid, findPmid } from './find-identifiers.ts';
import { findLocation, type PrintedLocation } from './find-location.ts';
import { type PrintedAuthors, readPrintedAuthors } from './read-printed-authors.ts';
import { cutSentences, splitPrintedTitles } from './split-printed-titles.ts';

/** Longer is no reference; what is behind is kept in `printed` but not searched. */
const LONGEST = 4_000;
const LABEL = /^(?:\[\s?([A-Za-z]{0,3}\d{1,4}[a-z]?)\s?\]|\(\s?(\d{1,3})\s?\)|(\d{1,4})\s?[.)](?=\s|\p{Lu}))\s*/u;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,400}/gi;
const NOTICES =
  /(?:\bdoi\s?:\s?(?=\s|$|[.\])])|\b(?:PMID|PMCID|PubMed)\s?:?\s?(?:PMC)?\d{0,9}|\[?\b(?:Available|Accessed|Retrieved|Epub)\b.*$|\[(?:PubMed|CrossRef|Google Scholar|Crossref|Medline|PMC free article)[^\]]{0,40}\])/giu;
const YEAR_BEHIND_NAMES = /^[\s,.]{0,3}[([]?\s?((?:1[5-9]|20)\d\d)[a-z]?\b(?:,\s[^()]{1,20})?\s?[)\]]?\s?[.:,;]{0,2}\s*/u;
const YEAR_BEFORE_PLACE = /[\s,(]{0,9}(?:1[5-9]|20)\d\d[\s,.;)]{0,9}$/u;
const PUBLISHER = /\b(?:Press|Publish(?:er|ers|ing)|Verlag|Springer|Elsevier|Wiley|Routledge|Editora?)\b/;

/** The entry with what belongs to no other part taken out, so that digits of addresses are not taken for pages. */
function withoutAddresses(text: string): string {
  const doi = findDoi(text);
  const bare = doi === null ? text : `${text.slice(0, doi.start)} ${text.slice(doi.end)}`;
  return bare
    .replace(ADDRESS, ' ')
    .replace(/\b(?:doi|DOI)\s?:?\s?(?=$|[\s.,;)\]])/g, ' ')
    .replace(NOTICES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A group, which ends with a stop, before its year or a quotation: `WHO. Guidelines`, `WHO, 2015. Guidelines`, `WHO, “Guidelines,”`. */
const GROUP = /^(?=\p{Lu})[^.?!"“]{3,120}?(?=\.\s|,\s["“]|,?\s\((?:1[5-9]|20)\d\d[a-z]?\)|,?\s(?:1[5-9]|20)\d\d[a-z]?[.,:]\s)/u;

/** A group is believed to be the author where as many parts follow as a title and a journal need. */
function readGroup(text: string, needed: number): { authors: Name[]; end: number } {
  const group = GROUP.exec(text)?.[0];
  if (group === undefined || cutSentences(text).length < needed) return { authors: [], end: 0 };
  return { authors: [{ literal: group.trim() }], end: group.length };
}

/** The number of a report, not a volume: `Tech. Rep. 12, 2010`. */
const REPORT_BEFORE = /\b(?:Tech(?:nical|n?\.)?\s(?:Rep(?:ort)?|Memo|Note)|Working\sPaper)\b\.?\s(?:[Nn]o\.?\s)?$/;
const ONLY_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Where an article stands; a part of it may be null that is not printed. */
type Place = Omit<PrintedLocation, 'volume' | 'page'> & { volume: string | null; page: string | null };

function findPlace(text: string): PrintedLocation | null {
  const place = findLocation(text);
  return place === null || REPORT_BEFORE.test(text.slice(Math.max(0, place.start - 30), place.start)) ? null : place;
}

/** A year that stands nowhere else has not been a volume (`2017, pp. 3-9`) or a page (`vol. 12, 2010`). */
function mendYear(place: PrintedLocation | null, known: number | null): Place | null {
  if (place === null || (place.year ?? known) !== null) return place;
  if (ONLY_YEAR.test(place.volume)) return { ...place, year: Number(place.volume), volume: null };
  return ONLY_YEAR.test(place.page) ? { ...place, year: Number(place.page), page: null } : place;
}

function tellType(printed: string, place: Place | null, container: string | null): string | null {
  if (place !== null && container !== null) return place.volume === null ? null : 'article-journal';
  if (/\b(?:thesis|dissertation)\b/i.test(printed)) return 'thesis';
  if (place === null && container !== null) return 'chapter';
  if (place === null && PUBLISHER.test(printed)) return 'book';
  return null;
}

/** The year that is most likely the year of the work: with the place, behind the names, else the last one that stands alone. */
function findYear(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d\-–/.])(?:1[5-9]|20)\d\d(?=[a-z]?(?![\d\-–/]|\.\d))/gu)];
  return years.length === 0 ? null : Number(years.at(-1)?.[0]);
}

/** The names, and the year where it follows them; `end` is behind both. */
function readHead(text: string, place: PrintedLocation | null): PrintedAuthors & { year: number | null } {
  const names = readPrintedAuthors(text);
  const { authors, end } = names.authors.length > 0 ? names : readGroup(text, place === null ? 2 : 3);
  const behind = YEAR_BEHIND_NAMES.exec(text.slice(end));
  const year = behind === null ? null : Number(behind[1]);
  return { authors, end: end + (behind?.[0].length ?? 0), givenFirst: names.givenFirst, year };
}

/** Pages without a volume: `p. 93-113`. */
function findBookPages(text: string): string | null {
  return /\bpp?\.\s?(\d{1,5}\s?[-–]\s?\d{1,5})\b/.exec(text)?.[1]?.replace(/\s/g, '') ?? null;
}

/**
 * Takes one printed reference apart.
 * @param printed the whole entry, as printed; a label before it (`12.`, `[12]`) may still be there
 * @param id what the reference is to be called
 * @param label its label, where that is known already; else the printed one is taken
 * @returns a reference whose `span` is null
 */
export function parsePrintedReference(printed: string, id: string, label: string | null = null): Reference {
  const whole = printed.replace(/\s+/g, ' ').trim();
  const head = label === null ? LABEL.exec(whole) : null;
  const entry = whole.slice(head?.[0].length ?? 0).slice(0, LONGEST);
  const text = withoutAddresses(entry);
  const found = findPlace(text);
  const names = readHead(text, found);
  const place = mendYear(found, names.year);
  const to = place === null ? text.length : Math.max(names.end, place.start);
  const between = text.slice(names.end, to).replace(YEAR_BEFORE_PLACE, (year) => (place?.year === null ? year : ''));
  const { title, container } = splitPrintedTitles(between.replace(/^[\s.,;:]+/, ''), place !== null, names.givenFirst);
  return {
    id,
    label: label ?? head?.slice(1).find((part) => part !== undefined) ?? null,
    type: tellType(text, place, container),
    DOI: findDoi(entry)?.doi ?? null,
    PMID: findPmid(entry),
    PMCID: findPmcid(entry),
    title,
    author: names.authors,
    issued: place?.year ?? names.year ?? findYear(text),
    containerTitle: container,
    volume: place?.volume ?? null,
    issue: place?.issue ?? null,
    page: place?.page ?? findBookPages(text),
    printed: whole,
    span: null,
  };
}
