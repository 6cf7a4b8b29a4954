// No work stands twice in a dossier: a study that is counted twice is stronger than it is.
import type { Work } from '../../model/work.ts';
import { dossierRule } from '../rule.ts';

export const worksUnique = dossierRule({
  name: 'works-unique',
  description: 'No two works of a dossier share a DOI, a PMID, a PMCID, or title and year.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const first = new Map<string, string>();
    for (const work of dossier.works) {
      const told = new Set<string>();
      for (const [what, value] of marks(work)) {
        const before = first.get(`${what} ${value}`);
        if (before === undefined) first.set(`${what} ${value}`, work.id);
        else if (before !== work.id && !told.has(before)) {
          told.add(before);
          report(
            'error',
            `work:${work.id}`,
            `it has the same ${what} as "${before}"`,
            'Keep one of the two, or correct the identifier.',
          );
        }
      }
    }
  },
});

/** What a work is known by, in forms that compare. */
function marks(work: Work): [string, string][] {
  const year = work.issued?.['date-parts'][0]?.[0];
  const title = work.title
    ?.replace(/<[^>]*>/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found: [string, string | undefined][] = [
    ['DOI', work.DOI?.toLowerCase().replace(/^https?:\/\/(dx\.)?doi\.org\//, '')],
    ['PMID', work.PMID],
    ['PMCID', work.PMCID?.toUpperCase()],
    // Journals have many works named "Editorial" or "Reply": a title of one word is not enough.
    ['title and year', title?.includes(' ') && year !== undefined ? `${title} ${year}` : undefined],
  ];
  return found.filter((mark): mark is [string, string] => mark[1] !== undefined && mark[1] !== '');
}
