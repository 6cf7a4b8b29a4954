// Page ranges of our own records: forwards and of a believable length. A range that the case prints wrongly is a discrepancy
// of the literature and stands elsewhere.
import { judgePages } from '../../text/judge-pages.ts';
import { dossierRule } from '../rule.ts';

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
