// What is wrong with a reference list by itself, found without a network: printed as it is, flagged, never corrected.
import { findVolumeMisfits, type YearOfVolume } from '../text/find-volume-misfits.ts';
import { judgePages } from '../text/judge-pages.ts';
import type { Mention, PaperProblem, Reference } from './paper.ts';
import { paperWarning } from './paper-problem.ts';
import { isDoi } from './references/find-identifiers.ts';

const name = ({ label, id }: Reference): string => (label === null ? `reference ${id}` : `reference ${label}`);

const NOT_ASCII = /[^ -~]/;

/** Letters and digits of a title or journal, so that spellings compare. */
function bare(words: string): string {
  const same = NOT_ASCII.test(words)
    ? words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ')
    : words.replace(/[^A-Za-z0-9]+/g, ' ');
  return same.toLowerCase().trim();
}

/** Names that are alike begin alike: only those are compared letter by letter. */
const BEGINNING = 12;

/** A number made of the first letters and digits of ASCII, the same for names that are alike. */
function keyOf(words: string): number {
  let key = 0;
  let count = 0;
  for (let at = 0; at < words.length && count < BEGINNING; at++) {
    const code = words.charCodeAt(at);
    if (code > 126) return keyOfBare(bare(words));
    const letter = code | 0x20;
    if ((letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57)) {
      key = (Math.imul(key, 31) + letter) | 0;
      count++;
    }
  }
  return key;
}

/** The same of words that are bare already, in which letters of other kinds are passed over. */
const keyOfBare = (words: string): number => keyOf(words.replace(/[^a-z0-9]+/g, ''));

/** Most references have nothing wrong with them: what is wrong goes to `problems`. */
type Tell = (problem: PaperProblem) => void;

function checkPages(reference: Reference, tell: Tell): void {
  const isArticle = reference.type === null || reference.type.startsWith('article');
  const fault = reference.page === null ? null : judgePages(reference.page, isArticle);
  if (fault === null) return;
  const tip = 'Look the pages up; the printed ones are kept.';
  tell(paperWarning('page-range', `${name(reference)}: ${fault}`, tip, { reference: reference.id }));
}

/** What is called a DOI in a printed reference, whether it is one or not. */
function findNamedDoi(printed: string): string | null {
  if (!['doi', 'DOI', 'Doi'].some((word) => printed.includes(word))) return null;
  return /\bdoi\s?:\s{0,3}(?!\s|https?:)([^\s,;]{3,100})/i.exec(printed)?.[1] ?? null;
}

function checkIdentifiers(reference: Reference, tell: Tell): void {
  const { id, DOI, PMID, printed } = reference;
  const named = DOI ?? findNamedDoi(printed);
  if (named !== null && !isDoi(named)) {
    const message = `${name(reference)}: "${named.slice(0, 100)}" is no DOI`;
    const begun = 'A DOI begins with 10., a number and a slash: look it up.';
    const tip = named.includes('\\') ? 'A backslash in a DOI is left of an escape: look it up, and take it out.' : begun;
    tell(paperWarning('malformed-doi', message, tip, { reference: id }));
  }
  if (PMID !== null && !/^[1-9]\d{0,8}$/.test(PMID)) {
    const message = `${name(reference)}: "${PMID.slice(0, 100)}" is no PubMed id`;
    tell(paperWarning('malformed-pmid', message, 'A PubMed id is a number of up to nine digits: look it up.', { reference: id }));
  }
}

interface Volume extends YearOfVolume {
  reference: Reference;
  journal: string;
}

function listVolumes(references: readonly Reference[]): Volume[] {
  return references.flatMap((reference) => {
    const { containerTitle: journal, volume, issued: year } = reference;
    if (journal === null || year === null || !/^\d{1,5}$/.test(volume ?? '')) return [];
    return { reference, journal, volume: Number(volume), year };
  });
}

function groupBy<Item, Key>(items: readonly Item[], keyFor: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyFor(item);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [item]);
    else same.push(item);
  }
  return groups;
}

function checkVolumes(references: readonly Reference[]): PaperProblem[] {
  const journals = groupBy(
    // Only where several works may share a journal are names compared letter by letter.
    [...groupBy(listVolumes(references), ({ journal }) => keyOf(journal)).values()]
      .filter((volumes) => volumes.length > 2)
      .flat(),
    ({ journal }) => bare(journal),
  );
  return [...journals.values()].flatMap((volumes) =>
    findVolumeMisfits(volumes).map(({ misfit: { reference, volume, year }, others }) => {
      const near = others.toSorted((a, b) => Math.abs(a.volume - volume) - Math.abs(b.volume - volume)).slice(0, 4);
      const neighbours = near.map((other) => `${other.volume} (${other.year})`).join(', ');
      const message = `${name(reference)}: volume ${volume} of ${year} does not fit its neighbours in ${reference.containerTitle}: ${neighbours}`;
      return paperWarning('volume-year', message, 'Look volume and year up; one of the two is wrong.', {
        reference: reference.id,
      });
    }),
  );
}

/** References by what they are known by. */
class KnownWorks {
  private readonly dois = new Map<string, Reference>();
  private readonly pmids = new Map<string, Reference>();
  private readonly titles = new Map<number, { reference: Reference; words: string }[]>();

  /** The reference before this one that means the same work, and what tells; null where there is none. This one is kept for those to come. */
  find(reference: Reference): { what: string; before: Reference } | null {
    const { DOI, PMID } = reference;
    const byDoi = DOI === null ? null : takePlace(this.dois, DOI.toLowerCase(), reference);
    const byPmid = PMID === null ? null : takePlace(this.pmids, PMID, reference);
    const byTitle = this.findTitle(reference);
    if (byDoi !== null) return { what: 'DOI', before: byDoi };
    if (byPmid !== null) return { what: 'PMID', before: byPmid };
    return byTitle === null ? null : { what: 'title and year', before: byTitle };
  }

  private findTitle(reference: Reference): Reference | null {
    const { title, issued } = reference;
    if (title === null || issued === null) return null;
    const key = keyOf(title) ^ Math.imul(issued, 0x9e3779b1);
    const same = this.titles.get(key);
    if (same === undefined) {
      this.titles.set(key, [{ reference, words: '' }]);
      return null;
    }
    const words = bare(title);
    // Journals have many works named "Editorial" or "Reply": a title of one word is not enough.
    if (!words.includes(' ')) return null;
    for (const one of same) {
      if (one.words === '') one.words = bare(one.reference.title ?? '');
      if (one.words === words) return one.reference;
    }
    same.push({ reference, words });
    return null;
  }
}

/** What stands at the place already; null where it was free, and is taken. */
function takePlace(places: Map<string, Reference>, key: string, reference: Reference): Reference | null {
  const before = places.get(key);
  if (before === undefined) places.set(key, reference);
  return before ?? null;
}

function checkDuplicates(references: readonly Reference[], tell: Tell): void {
  const known = new KnownWorks();
  for (const reference of references) {
    const found = known.find(reference);
    if (found === null) continue;
    const message = `${name(reference)} has the same ${found.what} as ${name(found.before)}`;
    const tip = 'See whether both mean one work, or one has a wrong identifier.';
    tell(paperWarning('duplicate-reference', message, tip, { reference: reference.id }));
  }
}

function checkCited(
  references: readonly Reference[],
  mentions: readonly Mention[],
  alsoCited: readonly string[],
): PaperProblem[] {
  const cited = new Set(alsoCited);
  for (const mention of mentions) for (const id of mention.references) cited.add(id);
  if (cited.size === 0) return [];
  return references
    .filter(({ id }) => !cited.has(id))
    .map((reference) =>
      paperWarning(
        'reference-never-cited',
        `${name(reference)} is never cited in the text`,
        'See whether its citation was missed, or there is none.',
        {
          reference: reference.id,
        },
      ),
    );
}

/**
 * Checks a reference list: page ranges, identifiers, volumes against years, duplicates, and entries that are never cited.
 * Every reader calls it once at its end, so that the problems of a `Paper` are whole.
 * @param mentions where the text cites; for a list alone nothing is said of citing
 * @param alsoCited ids that are cited where no sentence is, e.g. in a table
 */
export function checkReferences(
  references: readonly Reference[],
  mentions: readonly Mention[] = [],
  alsoCited: readonly string[] = [],
): PaperProblem[] {
  const problems: PaperProblem[] = [];
  const tell: Tell = (problem) => void problems.push(problem);
  for (const reference of references) {
    checkPages(reference, tell);
    checkIdentifiers(reference, tell);
  }
  for (const problem of checkVolumes(references)) tell(problem);
  checkDuplicates(references, tell);
  for (const problem of checkCited(references, mentions, alsoCited)) tell(problem);
  return problems;
}
