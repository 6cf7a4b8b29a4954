// Sets `jats` and `jats-pdf` (their XML): references, their fields, citation links, places of citations, quotations.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJats } from '../../server/import/jats/read-jats.ts';
import type { Paper, Reference } from '../../server/import/paper.ts';
import { readTruth, type TruthArticle, type TruthReference } from './read-truth.ts';
import {
  addTally,
  bareWords,
  compareBags,
  emptyTally,
  f1,
  precision,
  recall,
  type ScoreRow,
  shareRow,
  type Tally,
} from './tally.ts';

/** Whether each part that the truth has stands in the reference, too. */
export function compareReference(truth: TruthReference, found: Reference): Record<string, boolean> {
  const titles = [found.title, found.containerTitle].map((title) => bareWords(title ?? ''));
  const parts: [string, string, boolean][] = [
    ['DOI', truth.doi, found.DOI?.toLowerCase() === truth.doi.toLowerCase()],
    ['PMID', truth.pmid, found.PMID === truth.pmid],
    ['title', truth.title, titles[0] === bareWords(truth.title)],
    // Of a book the source is its title.
    ['source', truth.source, titles.includes(bareWords(truth.source))],
    ['year', truth.year, found.issued === Number.parseInt(truth.year, 10)],
    ['volume', truth.volume, found.volume === truth.volume],
    ['page', truth.fpage, found.page?.startsWith(truth.fpage) === true],
    ['author', truth.author, bareWords(found.author[0]?.family ?? found.author[0]?.literal ?? '') === bareWords(truth.author)],
  ];
  return Object.fromEntries(parts.filter(([, said]) => said !== '').map(([name, , same]) => [name, same]));
}

interface Sums {
  references: Tally;
  fields: Tally;
  links: Tally;
  places: Tally;
  quotations: Tally;
}

const newSums = (): Sums => ({
  references: emptyTally(),
  fields: emptyTally(),
  links: emptyTally(),
  places: emptyTally(),
  quotations: emptyTally(),
});

function scoreReferences(article: TruthArticle, paper: Paper, sums: Sums): void {
  const byId = new Map(paper.references.map((reference) => [reference.id, reference]));
  let right = 0;
  for (const truth of article.refs) {
    const found = byId.get(truth.id);
    const parts = found === undefined ? [] : Object.entries(compareReference(truth, found));
    // Recalled means: found, and more of what is printed of it is right than wrong.
    if (found !== undefined && parts.filter(([, same]) => same).length * 2 >= parts.length) right++;
    for (const [name, same] of parts) {
      addTally(sums.fields, { right: same ? 1 : 0, missed: same ? 0 : 1, wrong: 0 });
      if (!same && process.env['SCORE_DETAILS'] !== undefined) console.error(`${article.file} ${truth.id} ${name}`, truth, found);
    }
  }
  addTally(sums.references, { right, missed: article.refs.length - right, wrong: paper.references.length - right });
}

/** Whether a citation of the reference stands behind the same letters. */
function isPlaced(paper: Paper, id: string, pre: string): boolean {
  const before = pre.slice(-15);
  return paper.mentions.some(
    ({ references, start, end }) =>
      references.includes(id) && bareWords(paper.text.slice(Math.max(0, start - 90), end)).includes(before),
  );
}

function scoreCitations(article: TruthArticle, paper: Paper, sums: Sums): void {
  const truth = article.cites.flatMap(({ rid, implied }) => [...rid, ...implied]);
  const found = paper.mentions.flatMap(({ references }) => references);
  const links = compareBags(truth, found);
  if (links.missed + links.wrong > 0 && process.env['SCORE_DETAILS'] !== undefined) console.error(`${article.file} links`, links);
  addTally(sums.links, links);
  for (const { rid, pre } of article.cites)
    for (const id of rid) {
      const placed = isPlaced(paper, id, pre);
      if (!placed && process.env['SCORE_DETAILS'] !== undefined) console.error(`${article.file} place`, id, pre);
      addTally(sums.places, { right: placed ? 1 : 0, missed: placed ? 0 : 1, wrong: 0 });
    }
}

/** Markers and sentences that stand word for word at their offsets, sentences holding their markers. */
export function scoreQuotations(paper: Paper): Tally {
  const tally = emptyTally();
  for (const { text, start, end, sentence } of paper.mentions) {
    const verbatim = paper.text.slice(start, end) === text && paper.text.slice(sentence.start, sentence.end) === sentence.exact;
    const around =
      paper.text.slice(0, sentence.start).endsWith(sentence.prefix) && paper.text.startsWith(sentence.suffix, sentence.end);
    if (verbatim && around && sentence.start <= start && sentence.end >= end) tally.right++;
    else tally.wrong++;
  }
  return tally;
}

function writeRows(set: string, style: string, { references, fields, links, places, quotations }: Sums): ScoreRow[] {
  return [
    shareRow(set, style, 'references recalled', recall(references), references, 0.99),
    shareRow(set, style, 'references precise', precision(references), references, 0.99),
    shareRow(set, style, 'fields of references right', recall(fields), fields, null),
    shareRow(set, style, 'citation links F1', f1(links), links, 0.98),
    shareRow(set, style, 'citations at their place', recall(places), places, null),
    shareRow(set, style, 'quotations verbatim', precision(quotations), quotations, 1),
  ];
}

/** Scores the XML of a set; nothing where the set is not there. */
export function scoreJats(samples: string, set: 'jats' | 'jats-pdf'): ScoreRow[] {
  const articles = readTruth(samples, set) ?? [];
  const all = newSums();
  const styles = new Map<string, Sums>();
  for (const article of articles) {
    const paper = readJats(readFileSync(join(samples, set, article.file)));
    const own = newSums();
    scoreReferences(article, paper, own);
    scoreCitations(article, paper, own);
    addTally(own.quotations, scoreQuotations(paper));
    const sums = styles.get(article.style) ?? newSums();
    styles.set(article.style, sums);
    for (const name of Object.keys(own) as (keyof Sums)[]) {
      addTally(all[name], own[name]);
      addTally(sums[name], own[name]);
    }
  }
  if (articles.length === 0) return [];
  return [...writeRows(set, 'all', all), ...[...styles].flatMap(([style, sums]) => writeRows(set, style, sums))];
}
