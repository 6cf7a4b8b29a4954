// Role, reference number and the way of citing belong together; every work has one study and the other way round.
import { dossierRule } from '../rule.ts';

export const roleFits = dossierRule({
  name: 'role-fits',
  description: 'Every work is described by one study whose role fits its number, its printed reference and how claims cite it.',
  inspect({ dossier }, report) {
    const studies = new Map(dossier.studies.map((study) => [study.id, study]));
    for (const { id } of dossier.works)
      if (!studies.has(id))
        report('error', `work:${id}`, 'no study describes this work', 'Add it to studies.yaml with its role and design.');
    const numbers = new Map<number, string>();
    for (const { id, role, citationNumber, printedReference, namedIn } of dossier.studies) {
      const at = `study:${id}`;
      if ((role === 'case') !== (id === dossier.case))
        report(
          'error',
          at,
          role === 'case' ? 'only the case has the role case' : 'the case has another role than case',
          'Correct the role.',
        );
      if ((role === 'cited') !== (citationNumber !== undefined))
        report(
          'error',
          at,
          `its role is ${role}, ${citationNumber === undefined ? 'but it has no citation number' : 'yet it has a citation number'}`,
          'A study has a citation number exactly where it stands in the reference list.',
        );
      if (role === 'cited' && printedReference === undefined)
        report(
          'error',
          at,
          'it is cited, but its printed reference is not quoted',
          'Quote the reference in passages.yaml and name it here.',
        );
      if (role === 'named' && (namedIn ?? []).length === 0)
        report('error', at, 'it is named without a reference, but not where', 'Name the passages that name it in namedIn.');
      if (citationNumber === undefined) continue;
      const other = numbers.get(citationNumber);
      if (other !== undefined)
        report('error', at, `the citation number ${citationNumber} is also that of ${other}`, 'Correct one of them.');
      numbers.set(citationNumber, id);
    }
    for (const claim of dossier.claims)
      for (const { study, form } of claim.evidence) {
        const role = studies.get(study)?.role;
        if (
          (form === 'number' && role !== 'cited' && role !== undefined) ||
          (form !== 'none' && role === 'outside') ||
          role === 'case'
        )
          report(
            'error',
            `evidence:${claim.id}--${study}`,
            `it is cited by "${form}", but ${study} has the role ${role}`,
            'Correct the form of the citation or the role of the study.',
          );
      }
  },
});
