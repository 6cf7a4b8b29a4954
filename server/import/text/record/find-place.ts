// Where and when a paper was published: by its own citation, by what the journal prints at the edge of its first page, by what the
// file says where it is printed, too.
import type { Reference } from '../../paper.ts';
import { type Imprint, readImprint } from './find-imprint.ts';
import { findPrintedYear } from './find-printed-year.ts';
import { bareLetters, type FirstPages, LONGEST_LINE, onFirstPage } from './first-pages.ts';
import { bareJournal } from './journal-name.ts';

/** `Bright et al. J Invent Oncol`, the place being on the other side of the page. */
const RUNNING_JOURNAL = /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}?\set\sal\.?,?\s(\p{Lu}.{2,120})$/u;
/** Lines at the foot of the first page among which an imprint may stand. */
const FOOT = 8;
/** Where a text tells no pages, the foot is running text, which has numbers behind years as well: `in the years 2010, 12, 303 cases`. */
const PROSE = /(?:\b\p{Ll}{2,30}\s){3}/u;
/** Lines of front matter among which it may. */
const MOST_FRONT = 60;

export type Place = Pick<Reference, 'issued' | 'containerTitle' | 'volume' | 'issue' | 'page'>;

/** The place in a journal; what cannot be told is null. Citation and imprint are not mixed. */
export function findPlace(pages: FirstPages, citation: Reference | null): Place {
  const edges = [...pages.margins, ...onFirstPage(pages).map((line) => line.words)].map((line) => line.slice(0, LONGEST_LINE));
  const imprint = findImprint(pages);
  const { issued, containerTitle, volume, issue, page } =
    citation === null || citation.volume === null ? asPlace(imprint) : citation;
  return {
    issued: issued ?? imprint?.year ?? citation?.issued ?? findPrintedYear(edges.join('\n')),
    containerTitle: bareJournal(containerTitle ?? '') ?? imprint?.journal ?? findFileJournal(pages, edges),
    volume,
    issue,
    // A number below 100 may be an issue as well.
    page: page === null || /^\d{1,2}$/.test(page) ? null : page,
  };
}

const asPlace = (imprint: Imprint | null): Place => ({
  issued: imprint?.year ?? null,
  containerTitle: imprint?.journal ?? null,
  volume: imprint?.volume ?? null,
  issue: imprint?.issue ?? null,
  page: imprint?.page ?? null,
});

/** The first that names the journal. A head of a page may have a title beside the journal, so the shortest name that ends it counts. */
function findImprint(pages: FirstPages): Imprint | null {
  const front = pages.front.slice(0, MOST_FRONT).map((line) => line.words);
  const foot = onFirstPage(pages)
    .map((line) => line.words)
    .slice(-FOOT);
  const found = [pages.margins, front, foot].flatMap((places) =>
    places.flatMap((line, at) => {
      const imprint = readImprint(line, places[at - 1] ?? null);
      const isProse = places === foot && imprint?.journal === null && PROSE.test(line.slice(0, LONGEST_LINE));
      return imprint === null || isProse ? [] : imprint;
    }),
  );
  const first = found.find(({ journal }) => journal !== null);
  if (first === undefined) {
    const [bare] = found;
    const running = [...pages.margins, ...front].flatMap((line) => RUNNING_JOURNAL.exec(line.slice(0, LONGEST_LINE))?.[1] ?? []);
    const [journal = null] = running.flatMap((words) => bareJournal(words) ?? []);
    return bare === undefined ? null : { ...bare, journal };
  }
  const whole = bareLetters(first.journal ?? '');
  const names = found.flatMap(({ journal }) => journal ?? []).filter((name) => whole.endsWith(bareLetters(name)));
  return { ...first, journal: names.toSorted((a, b) => a.length - b.length)[0] ?? first.journal };
}

/** The journal that the file gives, where it is printed on the first page. */
function findFileJournal({ file }: FirstPages, edges: readonly string[]): string | null {
  const journal = bareJournal(file?.journal ?? '');
  return journal !== null && bareLetters(edges.join(' ')).includes(bareLetters(journal)) ? journal : null;
}
