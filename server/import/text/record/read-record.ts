// What a paper prints about itself: title, names, journal, year, place, DOI. What cannot be told reliably stays null.
import type { Reference } from '../../paper.ts';
import { findAuthors } from './find-authors.ts';
import { findOwnCitation } from './find-own-citation.ts';
import { findPlace } from './find-place.ts';
import { findPrintedDoi } from './find-printed-doi.ts';
import { findTitle } from './find-title.ts';
import type { FirstPages } from './first-pages.ts';

/** The record of the paper itself. */
export function readRecord(pages: FirstPages): Reference {
  const citation = findOwnCitation(pages);
  const place = findPlace(pages, citation);
  const title = findTitle(pages.front, place.containerTitle ?? pages.file?.journal ?? null);
  return {
    id: 'paper',
    label: null,
    type: 'article-journal',
    DOI: findPrintedDoi(pages),
    PMID: null,
    PMCID: null,
    title: title?.words ?? null,
    author: findAuthors(pages, title?.lines ?? [], citation?.author ?? []),
    ...place,
    printed: title?.words ?? '',
    span: null,
  };
}
