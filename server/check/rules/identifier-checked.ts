// What stands in the bibliographic record is taken as fact by every export: an identifier that nobody checked does not stand there.
import { dossierRule } from '../rule.ts';

const FIELDS = ['DOI', 'PMID', 'PMCID'] as const;
const UNCHECKED: ReadonlySet<string> = new Set(['unverified', 'not-found']);

export const identifierChecked = dossierRule({
  name: 'identifier-checked',
  description: 'No DOI, PMID or PMCID stands in a bibliographic record while the study calls it unverified.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const studies = new Map(dossier.studies.map((study) => [study.id, study]));
    for (const work of dossier.works) {
      const study = studies.get(work.id);
      if (study === undefined) continue;
      for (const field of FIELDS) {
        const value = work[field];
        if (value === undefined) continue;
        const statements = [
          ...study.identifiers.filter((one) => one.type === field && one.value.toLowerCase() === value.toLowerCase()),
          ...study.candidates.filter((one) => one.field === field && one.value.toLowerCase() === value.toLowerCase()),
          ...study.record.filter((one) => one.fields.includes(field)),
        ];
        const doubts = statements.filter((one) => UNCHECKED.has(one.provenance.status));
        if (doubts.length > 0 && doubts.length === statements.length)
          report(
            'error',
            `work:${work.id}`,
            `the record gives the ${field} ${value} as fact, but the study calls it ${doubts[0]?.provenance.status}`,
            'Take it out of works.json; it stays among the identifiers or candidates of the study, marked.',
          );
      }
    }
  },
});
