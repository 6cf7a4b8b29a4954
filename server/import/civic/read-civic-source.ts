// The study of an evidence item as a bibliographic record: what CIViC prints of it, and no more.
import type { Work } from '../../model/work.ts';
import type { CivicItem } from './civic-item.ts';

/** `Lasota et al., 2004, Lab. Invest.`; without authors where CIViC has none. */
const CITATION = /^(?:(?<authors>.+?)(?<more> et al\.?)?, )?(?<year>\d{4})(?:, (?<rest>.+))?$/;

/** What makes one study out of items: its number in PubMed or another register, or else its printed citation. */
export const keyOfSource = ({ type, id, citation }: CivicItem['source']): string => `${type.toLowerCase()} ${id || citation}`;

/** Words that its id is made of. */
export function nameSource({ citation, type, id }: CivicItem['source']): string {
  const { authors, year } = CITATION.exec(citation)?.groups ?? {};
  if (authors === undefined || year === undefined) return `${type} ${id}`;
  // A name with given names in front ("Alexander E. Drilon") is known by its last word.
  return `${/\./.test(authors) ? authors.split(' ').at(-1) : authors} ${year}`;
}

/** The record. @param id of the work */
export function readCivicSource({ citation, type, id: number }: CivicItem['source'], id: string): Work {
  const { authors, more, year, rest } = CITATION.exec(citation)?.groups ?? {};
  const isPubMed = /^pubmed$/i.test(type) && /^\d{1,9}$/.test(number);
  const isPerson = authors !== undefined && !/\./.test(authors) && more !== undefined;
  const custom = {
    ...(more === undefined ? {} : { 'authors-truncated': true }),
    ...(citation === '' ? {} : { printed: citation }),
  };
  return {
    id,
    type: isPubMed ? 'article-journal' : 'document',
    ...(authors === undefined ? {} : { author: [isPerson ? { family: authors } : { literal: authors }] }),
    ...(rest === undefined ? {} : { 'container-title': rest }),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(isPubMed ? { PMID: number } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}
