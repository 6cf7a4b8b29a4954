// Role, reference number and the way of citing belong together; every work has one study and the other way round.
import type { CitationForm } from '../../model/evidence.ts';
import type { Role, Study } from '../../model/study.ts';
import { dossierRule } from '../rule.ts';

export const roleFits = dossierRule({
  name: 'role-fits',
  description: 'Every work is described by one study whose role fits its number, its printed reference and how claims cite it.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const studies = new Map(dossier.studies.map((study) => [study.id, study]));
    for (const { id } of dossier.works)
      if (!studies.has(id))
        report('error', `work:${id}`, 'no study describes this work', 'Add it to studies.yaml with its role and design.');
    const printed = new Set(dossier.works.filter(({ custom }) => custom?.printed !== undefined).map(({ id }) => id));
    // A paper that cites by author and year prints no numbers at all.
    const isNumbered = dossier.studies.some(({ citationNumber }) => citationNumber !== undefined);
    const unnumbered = dossier.state === 'draft' && !isNumbered;
    for (const study of dossier.studies)
      for (const [message, tip] of judgeStudy(study, dossier.case, { unnumbered, isPrinted: printed.has(study.id) }))
        report('error', `study:${study.id}`, message, tip);
    const numbers = new Map<number, string>();
    for (const { id, citationNumber } of dossier.studies) {
      if (citationNumber === undefined) continue;
      const other = numbers.get(citationNumber);
      if (other !== undefined)
        report('error', `study:${id}`, `the citation number ${citationNumber} is also that of ${other}`, 'Correct one of them.');
      numbers.set(citationNumber, id);
    }
    for (const claim of dossier.claims)
      for (const { study, form } of claim.evidence) {
        const role = studies.get(study)?.role;
        if (role !== undefined && !FORMS[role].includes(form))
          report(
            'error',
            `evidence:${claim.id}--${study}`,
            `its form is "${form}", but ${study} has the role ${role}`,
            'Correct the form of the citation or the role of the study.',
          );
      }
  },
});

/** How the case can point at a study of each role. A curator may bring any study but the case itself. */
const FORMS: Record<Role, readonly CitationForm[]> = {
  case: [],
  cited: ['number', 'named', 'by-position', 'none'],
  named: ['named', 'by-position', 'none'],
  outside: ['none'],
};

function* judgeStudy(
  study: Study,
  caseId: string,
  { unnumbered, isPrinted }: { unnumbered: boolean; isPrinted: boolean },
): Generator<readonly [message: string, tip: string]> {
  const { id, role, citationNumber, printedReference, namedIn } = study;
  if (role === 'case' && id !== caseId) yield ['only the case has the role case', 'Correct the role.'];
  if (role !== 'case' && id === caseId) yield [`the case has the role ${role}`, 'Its role is case.'];
  if (role === 'cited' && citationNumber === undefined && !unnumbered)
    yield ['it is cited, but has no citation number', 'Give its number in the reference list.'];
  if (role !== 'cited' && citationNumber !== undefined)
    yield [`its role is ${role}, yet it has a citation number`, 'Only a study of the reference list has a number.'];
  if (role === 'cited' && printedReference === undefined && !isPrinted)
    yield ['it is cited, but its printed reference is not quoted', 'Quote the reference in passages.yaml and name it here.'];
  if (role === 'named' && (namedIn ?? []).length === 0)
    yield ['it is named without a reference, but not where', 'Name the passages that name it in namedIn.'];
}
