// Words of a paper in one plain form, so that what a claim says can be compared with what its passages say. Offsets are lost:
// finding words in a text is the matter of server/text.

/**
 * Full-width forms become plain, all dashes hyphens, all spaces single; superscripts, reference marks ("choice１，２）", "[3,4]")
 * and pointers ("(Fig. 1)", "Table 2", "(1)") are taken out, because their digits are no values.
 */
export function plainProse(words: string): string {
  const plain = words
    .replace(/[⁰¹²³⁴-⁹]+/g, ' ')
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(\d)·(\d)/g, '$1.$2')
    .replace(/\s+/g, ' ');
  return withoutReferenceMarks(plain)
    .replace(/\(\d{1,2}\)/g, ' ')
    .replace(/\(?\b(?:figs?|figures?|tables?|refs?|references?|suppl\w*)\.? ?\d+[a-z]?(?: ?(?:,|and|-) ?\d*[a-z]?)*\b\)?/gi, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Takes out numbers before a closing bracket that nothing opened, as Japanese journals print references, and those in square brackets. */
function withoutReferenceMarks(words: string): string {
  let depth = 0;
  let out = '';
  for (const letter of words.replace(/\[\d+(?:[,-] ?\d+)*\]/g, ' ')) {
    if (letter === '(') depth += 1;
    if (letter === ')' && depth === 0) {
      // Only numbers that stick to the word before them: "2) change" opens an item of a list.
      out = out.replace(/(?<=[^\s\d,-])\d{1,3}(?: ?[,-] ?\d{1,3})*$/, ' ');
      continue;
    }
    if (letter === ')') depth -= 1;
    out += letter;
  }
  return out;
}
