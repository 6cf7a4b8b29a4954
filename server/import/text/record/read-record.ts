// What a paper prints about itself: title, names, journal, year, place, DOI. What cannot be told reliably stays null.
import type { Reference } from '../../paper.ts';
import { findAuthors } from './find-authors.ts';
import { findOwnCitation } from './find-own-citation.ts';
import { findPlace } from './find-place.ts';
import { findTitle } from './find-title.ts';
import type { FirstPages } from './first-pages.ts';

const DOI = /\b(?:doi\s*[:：]\s*|doi\.org\/|DOI\s+)(10\.[0-9]{4,9}\/[^\s"<>|，,;]+)/i;

/** The record of the paper itself. */
export function readRecord(pages: FirstPages): Reference {
  const words = pages.front.map((line) => line.words).join('\n');
  const citation = findOwnCitation(pages);
  const place = findPlace(pages, citation);
  const title = findTitle(pages.front, place.containerTitle ?? pages.file?.journal ?? null);
  return {
    id: 'paper',
    label: null,
    type: 'article-journal',
    DOI: DOI.exec(words.slice(0, 20_000))?.[1]?.replace(/[).\]]+$/, '') ?? null,
    PMID: null,
    PMCID: null,
    title: title?.words ?? null,
    author: findAuthors(pages, title?.lines ?? [], citation?.author ?? []),
    ...place,
    printed: title?.words ?? '',
    span: null,
  };
}
