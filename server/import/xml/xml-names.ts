// Names of elements and attributes, each made into a string once: a file has tens of thousands of tags and a few dozen names, mostly
// those of every other file.

/** A name as it stands in the file, and without its prefix. */
export interface XmlName {
  readonly whole: string;
  readonly local: string;
}

const SLOTS = 256;
/** Names beyond this many in one slot are not kept: a file of nothing but names is an attack. */
const MOST = 8;

/** Characters that a name may hold (1) and begin with (3), of ASCII: a name with others is left to the full parser. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(letter) ? 3 : /[0-9.-]/.test(letter) ? 1 : 0;
});

/** A string of its own: one cut out of the file would keep the whole file in memory. */
const copy = (name: string): string => name.split('').join('');

const toName = (whole: string): XmlName => ({ whole: copy(whole), local: copy(whole.slice(whole.indexOf(':') + 1)) });

/** Names by a number made of their letters. */
const NAMES: readonly XmlName[][] = Array.from({ length: SLOTS }, () => []);

/** Where the name that begins at `at` ends; `at` itself where none does. */
export function endOfName(source: string, at: number): number {
  if (((KINDS[source.charCodeAt(at)] ?? 0) & 2) === 0) return at;
  let end = at + 1;
  while ((KINDS[source.charCodeAt(end)] ?? 0) !== 0) end++;
  return end;
}

/** Whether the name stands there: for a few letters a loop is faster than `startsWith`. */
export function standsAt(source: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) if (source.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
  return true;
}

/** The name at [start, end). */
export function nameAt(source: string, start: number, end: number): XmlName {
  const middle = source.charCodeAt((start + end) >> 1);
  const slot = (source.charCodeAt(start) * 31 + source.charCodeAt(end - 1) * 7 + middle + (end - start)) & (SLOTS - 1);
  const known = NAMES[slot] ?? [];
  for (const name of known) if (name.whole.length === end - start && standsAt(source, start, name.whole)) return name;
  const name = toName(source.slice(start, end));
  if (known.length < MOST) known.push(name);
  return name;
}
