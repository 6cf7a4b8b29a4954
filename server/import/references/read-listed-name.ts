// Names as reference managers write them into one field: `Family, Given`, `Family, Given, Jr.`, `Family GM`, a group.
import type { Name } from '../paper.ts';

/** `Weide A. B.`: dots tell initials from the names of a group. */
const DOTTED = /^(\p{Lu}[\p{L}'’-]{1,60}) ((?:\p{Lu}\.[ -]?){1,4})$/u;

/**
 * Reads one name.
 * @param initialsLast whether `Weide AB` is family and initials (MEDLINE's `AU`)
 * @returns null for nothing; a name that cannot be taken apart for certain is kept as a whole
 */
export function readListedName(field: string, initialsLast = false): Name | null {
  const words = field.replace(/\s+/g, ' ').trim().replace(/[,;]$/, '').trim();
  if (words === '') return null;
  const [family = '', given = '', suffix = ''] = words.split(/\s?,\s?/);
  if (given !== '') return { family, given: suffix === '' ? given : `${given} ${suffix}` };
  const initials = initialsLast ? /^(.{1,200}) (\p{Lu}{1,4}(?: (?:Jr|Sr|\d\w\w))?)$/u.exec(words) : DOTTED.exec(words);
  if (initials !== null) return { family: initials[1] ?? '', given: initials[2] ?? '' };
  return words.includes(' ') ? { literal: words } : { family: words };
}

/** Reads names of several fields; some writers put many into one field, parted by semicolons. */
export function readListedNames(fields: readonly string[], initialsLast = false): Name[] {
  return fields
    .flatMap((field) => (/,[^;]*;/.test(field) ? field.split(';') : [field]))
    .map((name) => readListedName(name, initialsLast))
    .filter((name) => name !== null);
}
