// Page ranges as records and reference lists write them: forwards, and of a believable length.

/** Pages of an article above which the range is doubted; books and reports may be longer. */
const LONG_ARTICLE = 150;

/**
 * What is wrong with a page range, or null. Abbreviated ends count on: 626-32 is 626-632. Letters before the number
 * (S12-S18, e17) are kept out of the comparison.
 */
export function judgePages(pages: string, isArticle: boolean): string | null {
  if (/^\w*$/.test(pages)) return null;
  for (const range of pages.split(/\s*[,;]\s*/)) {
    const [, prefix = '', first = '', endPrefix = '', last = ''] =
      /^([A-Za-z]*)(\d+)\s*[-‐‑–—−]\s*([A-Za-z]*)(\d+)[A-Za-z]?$/.exec(range.trim()) ?? [];
    if (first === '' || (endPrefix !== '' && endPrefix.toLowerCase() !== prefix.toLowerCase())) continue;
    // e00251-16 is the number of an electronic article, not a range.
    if (prefix !== '' && first.startsWith('0')) continue;
    const start = Number(first);
    const end = last.length < first.length ? Number(first.slice(0, first.length - last.length) + last) : Number(last);
    if (end < start) return `the pages ${range} run backwards`;
    if (isArticle && end - start >= LONG_ARTICLE)
      return `the pages ${range} are ${end - start + 1} in number, very many for an article`;
  }
  return null;
}
