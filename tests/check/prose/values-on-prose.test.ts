// The rule values-in-passage on pairs of a statement and the words behind it, as curators and papers really write them.
import { describe, expect, it } from 'vitest';
import { valuesInPassage } from '../../../server/check/rules/values-in-passage.ts';
import type { Voice } from '../../../server/model/claim.ts';
import { alterTea, pick } from '../../fixtures/altered-tea.ts';

async function judge(statement: string, exact: string, voice: Voice = 'citing-authors'): Promise<string[]> {
  const library = await alterTea(
    (dossier) => {
      Object.assign(pick(dossier.passages, 'p-believe'), { exact });
      Object.assign(pick(dossier.claims, 'tea-caused-it'), { statement, voice });
    },
    { text: false },
  );
  return valuesInPassage.check(library).map(({ severity, message }) => `${severity}: ${message}`);
}

const SUNITINIB =
  'its efficacy in the treatment of imatinib-resistant GIST shows a clinical benefit response (CBR) of 53% and an intermediate PFS value of approximately 34 weeks４）, which makes it inefficient.';
const RESISTANCE =
  'However, following an initial response, a secondary resistance to the drug occurs at a median time of two years following the initiation of treatment';

describe('a claim and its passage', () => {
  it.each([
    ['The clinical benefit response is 53 per cent, progression-free survival thirty-four weeks.', SUNITINIB],
    ['Resistance to imatinib occurs after a median of 24 months.', RESISTANCE],
    ['Imatinib was given at 400 mg a day.', 'Imaninib therapy (400mg/day) was re-introduced.'],
    ['The dose was 400 mg.', 'Administration of 400 mg/day imatinib was initiated'],
    ['The tumour measured 21 × 12 × 20 cm.', 'a giant tumor, 210×120×200 mm in size'],
    ['Follow-up lasted one year.', 'she has slept well for a year'],
    ['Only one of the tumours was left.', 'all tumors but a single one were removed'],
    ['Two studies agree.', 'both studies agree'],
    ['50 % of the patients became resistant.', 'half of the patients developed resistance'],
    ['GIST is driven by KIT or PDGFRA.', 'Kit or platelet-derived growth factor receptor alpha mutation-driven tumors'],
    [
      'Sunitinib does little where exon 18 is mutated.',
      'sunitinib tends to be ineffective to cells which possessed mutations on exon17 or 18',
    ],
    ['Median survival was 34 weeks.', 'the median survival, in weeks, was 34 (range 20-50 weeks)'],
    ['It was a phase 2 trial.', 'a phase II trial'],
    ['Six cups were drunk.', 'She drank six cups of green tea'],
  ])('agree: %s', async (statement, exact) => {
    expect(await judge(statement, exact)).toEqual([]);
  });

  it.each([
    ['The clinical benefit response is 63%.', SUNITINIB, 'error', '"63%"'],
    ['Progression-free survival is 34 months.', SUNITINIB, 'error', '"34 months" (the number is there, but not in this unit)'],
    ['Progression-free survival is 4 weeks.', SUNITINIB, 'error', '"4 weeks"'],
    ['Reference number 4 is no value, but 4 patients are.', SUNITINIB, 'error', 'the number 4'],
    ['Two years is not three years.', RESISTANCE, 'error', '"three years"'],
    ['Imatinib was given at 400 mg a week.', 'Administration of 400 mg/day imatinib', 'error', 'not by the week'],
    ['Sunitinib was re-introduced.', 'Imaninib therapy was re-introduced.', 'warning', 'the drug Sunitinib'],
    ['KIT was mutated in exon 9.', 'the c-kit mutation revealed an exon 11 deletion', 'error', 'exon 9'],
    ['PDGFRA was mutated.', 'the c-kit mutation revealed an exon 11 deletion', 'warning', 'the gene or marker PDGFRA'],
    ['The deletion is c557-558.', 'an exon 11 c554-559 deletion', 'warning', 'the variant c557-558'],
  ])('disagree: %s', async (statement, exact, severity, phrase) => {
    expect(await judge(statement, exact)).toEqual([expect.stringMatching(`^${severity}: `)]);
    expect((await judge(statement, exact))[0]).toContain(phrase);
  });

  it('let a curator take a number from a finding of the evidence, and nobody else', async () => {
    const statement = 'The correlation is 0.61.';
    expect(await judge(statement, 'we believe that the tea caused it', 'citing-authors')).toHaveLength(1);
    const library = await alterTea((dossier) => {
      const claim = pick(dossier.claims, 'tea-caused-it');
      Object.assign(claim, { statement, voice: 'curator' });
      for (const line of claim.evidence) line.findings = ['lindqvist-2014-caffeine'];
    });
    expect(valuesInPassage.check(library)).toEqual([]);
  });
});
