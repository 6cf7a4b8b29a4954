// An id made of words: lower-case kebab, plain letters and digits.

/** Words in other scripts become the numbers of their letters; empty where there is no letter and no digit at all. */
export function idOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const told = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`);
  return told.slice(0, 60).replace(/^-+|-+$/g, '');
}
