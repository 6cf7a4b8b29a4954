// A reference list handed in beside a paper fills what the paper's own list does not print. What the paper prints stays as it
// is; where the two differ, both are told.
import type { PaperProblem, Reference } from './paper.ts';

export interface CompletedReferences {
  references: Reference[];
  /** Ids of those that took something from the list. */
  completed: Set<string>;
  problems: PaperProblem[];
}

/** Fields that may be taken from the list. */
const FIELDS = ['type', 'DOI', 'PMID', 'PMCID', 'title', 'issued', 'containerTitle', 'volume', 'issue', 'page'] as const;
/** Fields that are compared: others are abbreviated or spelt in many ways. */
const COMPARED = ['issued', 'volume', 'DOI', 'PMID'] as const;
/** Titles shorter than this are found in too many places. */
const TITLE = 20;

/** Letters and digits alone, for comparing. */
const plain = (words: string | null): string =>
  (words ?? '')
    .replace(/<[^<>]{1,40}>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** @param name what the list is called in messages */
export function completeReferences(
  paper: { references: readonly Reference[] },
  list: readonly Reference[],
  name: string,
): CompletedReferences {
  const index = indexList(list);
  const used = new Set<Reference>();
  const completed = new Set<string>();
  const problems: PaperProblem[] = [];
  const references = paper.references.map((reference) => {
    const entry = findEntry(reference, index);
    if (entry === null) return reference;
    used.add(entry);
    const whole = fill(reference, entry);
    if (JSON.stringify(whole) !== JSON.stringify(reference)) completed.add(reference.id);
    for (const problem of listDifferences(reference, entry, name)) problems.push(problem);
    return whole;
  });
  const unused = list.length - used.size;
  if (unused > 0)
    problems.push(
      warn(
        'list-unused',
        null,
        `${unused} of the ${list.length} entries of ${name} fit no reference of the paper`,
        'Check that the list belongs to this paper.',
      ),
    );
  return { references, completed, problems };
}

const warn = (rule: string, reference: string | null, message: string, tip: string): PaperProblem => ({
  rule,
  severity: 'warning',
  reference,
  line: null,
  message,
  tip,
});

interface ListIndex {
  byKey: ReadonlyMap<string, Reference>;
  titles: readonly { title: string; entry: Reference }[];
}

function indexList(list: readonly Reference[]): ListIndex {
  const byKey = new Map<string, Reference>();
  for (const entry of list) for (const key of listKeys(entry)) if (!byKey.has(key)) byKey.set(key, entry);
  const titles = list.map((entry) => ({ title: plain(entry.title), entry })).filter(({ title }) => title.length >= TITLE);
  return { byKey, titles };
}

/** What tells a work from all others, the surest first. A year may be mistaken in one of the two, and is told then: it is not needed. */
function listKeys({ DOI, PMID, title, author, issued, containerTitle, volume, page }: Reference): string[] {
  const family = plain(author[0]?.family ?? author[0]?.literal ?? null);
  const first = /\d+/.exec(page ?? '')?.[0];
  const words = plain(title);
  const journal = plain(containerTitle);
  const place = family === '' || volume === null || first === undefined ? null : `${family} ${volume} ${first}`;
  return [
    ...(DOI === null ? [] : [`doi ${DOI.toLowerCase()}`]),
    ...(PMID === null ? [] : [`pmid ${PMID}`]),
    ...(words.length < TITLE ? [] : [`title ${words}`]),
    ...(place === null || issued === null ? [] : [`place ${place} ${issued}`]),
    ...(place === null || words === '' ? [] : [`title ${words} ${place}`]),
    ...(place === null || journal === '' ? [] : [`journal ${journal} ${place}`]),
  ];
}

function findEntry(reference: Reference, { byKey, titles }: ListIndex): Reference | null {
  for (const key of listKeys(reference)) {
    const entry = byKey.get(key);
    if (entry !== undefined) return entry;
  }
  // A reference that could not be taken apart still prints the title.
  if (reference.title !== null) return null;
  const printed = plain(reference.printed);
  return titles.find(({ title }) => printed.includes(title))?.entry ?? null;
}

function fill(reference: Reference, entry: Reference): Reference {
  const missing = FIELDS.filter((field) => reference[field] === null && entry[field] !== null);
  const taken = Object.fromEntries(missing.map((field) => [field, entry[field]]));
  return { ...reference, ...taken, author: reference.author.length > 0 ? reference.author : entry.author };
}

function listDifferences(reference: Reference, entry: Reference, name: string): PaperProblem[] {
  return COMPARED.filter((field) => {
    const [own, other] = [reference[field], entry[field]];
    return own !== null && other !== null && plain(String(own)) !== plain(String(other));
  }).map((field) =>
    warn(
      'list-differs',
      reference.id,
      `the paper prints ${field === 'issued' ? 'the year' : field} ${reference[field]}, ${name} has ${entry[field]}`,
      'Look it up; what the paper prints was kept.',
    ),
  );
}
