// The names under a title: `Ada Bright1,2,*, Carl Dusk2 & Eve Noon`. Marks of affiliations, degrees and icons are left out. A line
// with anything else in it is no byline.
import type { Name } from '../../paper.ts';
import type { TextLine } from '../text-line.ts';
import { type FirstPages, LONGEST_LINE } from './first-pages.ts';
import { holdsNoName, readPerson, type PersonFacts } from './read-person.ts';

/** Lines that a byline may have. */
const MOST_LINES = 14;
/** Lines between title and names: a subtitle, a kind of article. */
const MOST_BETWEEN = 3;
const MARK = '[0-9*†‡§¶‖#∗⁎✉⇑¹²³⁴-⁹⊥∥]';
const PARTING = /[,;•·|&\p{Cc}\p{Co}]|\s\.\s|\s(?:and|y|e|et|und)\s/u;
/** What stands in brackets, and ORCID with its icon and numbers (ISO 27729). */
const NOTES = /\([^()]{0,80}\)|\bORCID\b:?|\s(?:iD|ID)(?=[\s,;\d*]|$)|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g;
/** `BrightII`: some journals number affiliations so. */
const ROMAN_MARK = /(?<=\p{Ll})[IVX]{1,4}(?!\p{L})/gu;
const DEGREE =
  /^(?:M\.?D|P[hH]\.?\s?D|M\.?S[cC]|B\.?S[cC]|M\.?S|M\.?A|M\.?B|M\.?M|B\.?S|B\.?A|M\.?P\.?H|D\.?Phil|Dr|Prof|R\.?N|DDS|DMD|DVM|MBBS|MDS|BDS|MRCP|FRCP|FRCS|MBA|PharmD|EdD|ScD|MBChB|MSN|BSN|FACS|FACC)\.?$/;

/** A line that parts its words as names are parted. */
const MAY_BE_NAMES = new RegExp(`[,;•·&]|\\p{L}${MARK}`, 'u');
const OPENS_ADDRESS = new RegExp(`^(?:${MARK}|[a-z]\\s)[^\\p{L}]{0,20}\\p{L}`, 'u');

const ONLY_MARKS = /^[^\p{L}]*(?:and\s|[,;&]|$)/u;
const GOES_ON = /(?:[,;&•·]|\sand)\s*$/;

/** The words of a line with a mark in place of what is raised. */
function plainWords({ start, words }: TextLine, raised: FirstPages['raised']): string {
  let plain = words;
  for (const [from, to] of (raised ?? []).filter(([opens, ends]) => opens < start + words.length && ends > start)) {
    const first = Math.max(0, from - start);
    const end = Math.min(words.length, to - start);
    plain = `${plain.slice(0, first)}${'*'.repeat(end - first)}${plain.slice(end)}`;
  }
  return plain;
}

/** Names and whether marks of affiliations stand with them. */
export interface Byline {
  names: Name[];
  isMarked: boolean;
}

/** Reads words that must be names, parted by commas and the like, and nothing else; null if they are not. */
export function readNameList(words: string, facts: PersonFacts = {}): Byline | null {
  const names: Name[] = [];
  const isMarked = new RegExp(`\\p{L}\\s?${MARK}`, 'u').test(words);
  const parts = words
    .replace(NOTES, ' ')
    .replace(ROMAN_MARK, '*')
    // A mark behind a name ends it, whether or not a comma follows.
    .replace(new RegExp(`${MARK}+(?:\\s?,\\s?(?:${MARK}+|[a-z](?![\\p{L}])))*`, 'gu'), ',')
    .split(PARTING);
  for (const part of parts) {
    const name = part
      .replace(/^\s*(?:by|and|y|et|und|Dr\.?|Prof\.?)\s+/i, '')
      .replace(/(?:\s[a-z]){1,3}\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .split(' ')
      .filter((word) => !DEGREE.test(word) || /^(?:MA|MS|BA|BS|MB|MM)$/.test(word))
      .join(' ');
    if (/^(?:[a-z]|and|)$/.test(name) || DEGREE.test(name)) continue;
    const person = readPerson(name, facts);
    if (person === null) return null;
    names.push(person);
  }
  return names.length === 0 ? null : { names, isMarked };
}

/** The names that stand under the title. A single name without marks may be anything, so it is left to others to confirm. */
export function findByline({ front, raised }: FirstPages, title: readonly TextLine[], facts: PersonFacts): Byline | null {
  const last = title.at(-1);
  const below = last === undefined ? -1 : front.indexOf(last);
  if (last === undefined || below === -1) return null;
  // Where the layout is lost, the first name may have been taken for the end of the title.
  if (title.length > 1 && last.size === null && readPerson(last.words) !== null) return null;
  const lines = front
    .slice(below + 1, below + 1 + MOST_BETWEEN + MOST_LINES)
    .map((line) => plainWords(line, raised).slice(0, LONGEST_LINE));
  for (const [from, line] of lines.slice(0, MOST_BETWEEN + 1).entries()) {
    const found = longestByline(lines.slice(from), facts);
    if (found !== null) return found;
    // Names that cannot be read are no reason to begin with the second of them.
    if (MAY_BE_NAMES.test(line) && !holdsNoName(line)) return null;
  }
  return null;
}

/** As many of the first lines as are names together. A name may go on in the next line; else each line ends one. */
function longestByline(lines: readonly string[], facts: PersonFacts): Byline | null {
  let best: Byline | null = null;
  let words = '';
  let isWhole = false;
  if (/^\s*(?:[,;&]|and\s)/.test(lines[0] ?? '')) return null;
  for (const [at, line] of lines.entries()) {
    // An address begins with the mark that stands behind its people.
    if (at > 0 && OPENS_ADDRESS.test(line) && !OPENS_ADDRESS.test(lines[0] ?? '')) break;
    const isOwn = isWhole && readNameList(line, facts) !== null;
    if (best?.names.length === 1 && isWhole && !isOwn && !GOES_ON.test(words) && !ONLY_MARKS.test(line)) break;
    words += (isOwn ? ', ' : ' ') + line;
    const found = readNameList(words, facts);
    if (found !== null) best = found;
    else if (at > 0 && !isWhole) break;
    isWhole = found !== null;
  }
  return best;
}
