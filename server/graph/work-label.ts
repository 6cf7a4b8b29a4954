// The short name of a work, as people say it: "George 2009", "NCCN 2009", "RECIST 1.1".
import type { Work } from '../model/work.ts';

const longest = 32;
/** A name that people know a work by is short; a longer `title-short` stands in for a title. */
const longestName = 20;

const length = (text: string): number => [...text].length;

/** The part before the first colon, comma or bracket where that says enough, else whole words up to the limit. */
const cut = (text: string): string => {
  if (length(text) <= longest) return text;
  const [head = ''] = text.split(/[:,]\s|\s\(/);
  if (length(head) >= 4 && length(head) <= longest) return head;
  const start = [...text].slice(0, longest - 1).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? start.slice(0, lastSpace) : start).trimEnd()}…`;
};

/** An organisation by the letters it is known by: "National … Network (NCCN)" is "NCCN". */
const organisation = (literal: string): string => /\(([A-Z][A-Za-z]{1,9})\)$/.exec(literal)?.[1] ?? literal;

/** Year of publication, or null where the record has none. */
export const workYear = (work: Work): number | null => work.issued?.['date-parts'][0]?.[0] ?? null;

/** Name of the first author as it stands in a sentence, with the particle that belongs to it. */
const firstName = (work: Work): string | null => {
  const first = work.author?.[0];
  if (!first) return null;
  if (first.literal) return organisation(first.literal);
  return [first['non-dropping-particle'], first.family ?? first.given].filter(Boolean).join(' ') || null;
};

const withYear = (name: string, year: number | null): string =>
  year === null || name.includes(String(year)) ? name : `${name} ${year}`;

/**
 * The name that people know the work by where it has a short one, else first author and year, else a short form of the
 * title, else who published it, else its id. At most 32 characters and a year.
 */
export const workLabel = (work: Work): string => {
  const short = work['title-short'];
  if (short && length(short) <= longestName) return short;
  const year = workYear(work);
  const author = firstName(work);
  if (author) return withYear(cut(author), year);
  const name = short ?? work.title ?? work.publisher;
  return name ? withYear(cut(name), year) : work.id;
};

/** Labels of all works by id; two that would read the same get a, b, c … in the order of their ids, as in a reference list. */
export const labelWorks = (works: readonly Work[]): Map<string, string> => {
  const byLabel = new Map<string, string[]>();
  for (const work of works) {
    const label = workLabel(work);
    const ids = byLabel.get(label);
    if (ids) ids.push(work.id);
    else byLabel.set(label, [work.id]);
  }
  const labels = new Map<string, string>();
  for (const [label, ids] of byLabel) {
    const ordered = ids.length > 1 ? ids.toSorted() : ids;
    ordered.forEach((id, i) => labels.set(id, ordered.length > 1 ? label + suffix(i, label) : label));
  }
  return labels;
};

const suffix = (i: number, label: string): string => {
  const mark = i < 26 ? String.fromCharCode(97 + i) : `-${i + 1}`;
  return /\d$/.test(label) ? mark : ` ${mark}`;
};
