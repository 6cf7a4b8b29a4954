// Where each run of five characters (a 5-gram) stands in a text: the index that approximate search votes with.
// Hashed, so two different grams may share a list: a false vote costs time, never a wrong answer, because every find is verified.
import type { NormalisedText } from './normalised-text.ts';

/** Characters in a gram. */
export const GRAM = 5;

/** Positions by hash: those of `hash` are `positions[first[hash] .. first[hash + 1])`, rising. */
export interface GramIndex {
  readonly mask: number;
  readonly first: Uint32Array;
  readonly positions: Uint32Array;
}

const indexes = new WeakMap<NormalisedText, GramIndex>();

/** The index of a text, built when first asked for and kept as long as the text is; linear in time and memory. */
export function gramIndexOf(text: NormalisedText): GramIndex {
  let index = indexes.get(text);
  if (index === undefined) {
    index = indexGrams(text.text);
    indexes.set(text, index);
  }
  return index;
}

/** Hash of the gram at `at` of a text, before masking: a polynomial of five UTF-16 code units, stirred so that low bits depend on all. */
export function hashGram(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  hash = Math.imul(hash, 0x3a4d) + text.charCodeAt(at + 1);
  hash = Math.imul(hash, 0x3a4d) + text.charCodeAt(at + 2);
  hash = Math.imul(hash, 0x3a4d) + text.charCodeAt(at + 3);
  hash = Math.imul(hash, 0x3a4d) + text.charCodeAt(at + 4);
  return hash ^ (hash >>> 15);
}

function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1);
  const mask = (1 << Math.min(20, Math.max(8, 32 - Math.clz32(count)))) - 1;
  const hashes = new Uint32Array(count);
  const first = new Uint32Array(mask + 2);
  for (let at = 0; at < count; at++) {
    const hash = hashGram(text, at) & mask;
    hashes[at] = hash;
    first[hash] = (first[hash] as number) + 1;
  }
  let total = 0;
  for (let hash = 0; hash <= mask + 1; hash++) {
    total += first[hash] as number;
    first[hash] = total;
  }
  // Counting sort from the end, so that each list rises and `first` ends at the beginnings.
  const positions = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const hash = hashes[at] as number;
    const slot = (first[hash] as number) - 1;
    positions[slot] = at;
    first[hash] = slot;
  }
  return { mask, first, positions };
}
