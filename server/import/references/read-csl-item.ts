// A reference from a CSL-JSON item, ours or anybody's: fields of the wrong kind say nothing. Standard: CSL-JSON 1.0.2; Crossref's REST API
// writes titles as lists, and types of its own (https://api.crossref.org/types).
import type { Name, Reference } from '../paper.ts';
import { stripDoi } from './find-identifiers.ts';
import { listReference } from './listed-reference.ts';

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tags that CSL-JSON knows in titles; anything else in angle brackets is the title's own. */
const RICH = /<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]{0,80})?>/gi;
/** Particles stand before the family name, as they are printed. */
const FAMILY = ['dropping-particle', 'non-dropping-particle', 'family'];

/** Types of works by Crossref's names for them, where these are others. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['journal-article', 'article-journal'],
  ['book-chapter', 'chapter'],
  ['proceedings-article', 'paper-conference'],
  ['posted-content', 'article'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['dissertation', 'thesis'],
]);

/** A field's value; of a list, its first. */
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function words(item: Item, ...names: string[]): string | null {
  for (const name of names) {
    const value = firstOf(item[name]);
    const text = typeof value === 'number' ? `${value}` : typeof value === 'string' ? value.replace(RICH, '').trim() : '';
    if (text !== '') return text;
  }
  return null;
}

function readName(value: unknown): Name | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { literal: value.trim() };
  if (!isItem(value)) return null;
  const literal = words(value, 'literal', 'name');
  const family = FAMILY.map((part) => words(value, part))
    .filter((part) => part !== null)
    .join(' ');
  const given = ['given', 'suffix']
    .map((part) => words(value, part))
    .filter((part) => part !== null)
    .join(' ');
  if (family !== '') return given === '' ? { family } : { family, given };
  const alone = literal ?? given;
  return alone === '' ? null : { literal: alone };
}

function readNames(value: unknown): Name[] {
  return Array.isArray(value) ? value.map(readName).filter((name) => name !== null) : [];
}

function readYear(value: unknown): number | null {
  if (!isItem(value)) return typeof value === 'string' || typeof value === 'number' ? yearIn(`${value}`) : null;
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  if (typeof year === 'number' || typeof year === 'string') return yearIn(`${year}`);
  return yearIn(words(value, 'raw', 'literal', 'year') ?? '');
}

const yearIn = (text: string): number | null => {
  const digits = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
};

/**
 * Reads a CSL-JSON item.
 * @param id what it is called unless it has an id of its own
 * @returns null where it is no object
 */
export function readCslItem(item: unknown, id: string): Reference | null {
  if (!isItem(item)) return null;
  const authors = readNames(item['author']);
  const doi = words(item, 'DOI', 'doi');
  const first = words(item, 'page-first');
  const pmcid = words(item, 'PMCID', 'pmcid');
  const type = words(item, 'type');
  return listReference({
    id: words(item, 'id', 'citation-key') ?? id,
    type: type === null ? null : (TYPES.get(type) ?? type),
    DOI: doi === null ? null : stripDoi(doi),
    PMID: words(item, 'PMID', 'pmid'),
    PMCID: pmcid === null ? null : pmcid.replace(/^(?:PMC)?(?=\d)/i, 'PMC'),
    title: words(item, 'title'),
    author: authors.length > 0 ? authors : readNames(item['editor']),
    issued: readYear(item['issued']),
    containerTitle: words(item, 'container-title', 'container-title-short', 'short-container-title'),
    volume: words(item, 'volume'),
    issue: words(item, 'issue'),
    page: words(item, 'page') ?? first ?? words(item, 'number'),
  });
}
