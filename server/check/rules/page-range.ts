// Page ranges of our own records: forwards and of a believable length. A range that the case prints wrongly is a discrepancy
// of the literature and stands elsewhere.
import { dossierRule } from '../rule.ts';

/** Pages of an article above which the range is doubted; books and reports may be longer. */
const LONG_ARTICLE = 150;

/**
 * What is wrong with a page range, or null. Abbreviated ends count on: 626-32 is 626-632. Letters before the number
 * (S12-S18, e17) are kept out of the comparison.
 */
export function judgePages(pages: string, isArticle: boolean): string | null {
  for (const range of pages.split(/\s*[,;]\s*/)) {
    const [, prefix = '', first = '', endPrefix = '', last = ''] =
      /^([A-Za-z]*)(\d+)\s*[-‐‑–—−]\s*([A-Za-z]*)(\d+)[A-Za-z]?$/.exec(range.trim()) ?? [];
    if (first === '' || (endPrefix !== '' && endPrefix.toLowerCase() !== prefix.toLowerCase())) continue;
    const start = Number(first);
    const end = last.length < first.length ? Number(first.slice(0, first.length - last.length) + last) : Number(last);
    if (end < start) return `the pages ${range} run backwards`;
    if (isArticle && end - start >= LONG_ARTICLE)
      return `the pages ${range} are ${end - start + 1} in number, very many for an article`;
  }
  return null;
}

export const pageRange = dossierRule({
  name: 'page-range',
  description: 'A page range in a record or among its candidates runs forwards and is not impossibly long.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const articles = new Set(dossier.works.filter((work) => work.type.startsWith('article')).map((work) => work.id));
    for (const { id, page } of dossier.works) {
      const fault = page === undefined ? null : judgePages(page, articles.has(id));
      if (fault !== null)
        report('error', `work:${id}`, fault, 'Look the pages up; a wrong range that is printed in the case is a discrepancy.');
    }
    for (const { id, candidates } of dossier.studies)
      for (const { field, value } of candidates) {
        const fault = field === 'page' || field === 'pages' ? judgePages(value, articles.has(id)) : null;
        if (fault !== null)
          report('error', `study:${id}`, `${fault} (a candidate)`, 'A candidate is what we believe to be right: correct it.');
      }
  },
});
