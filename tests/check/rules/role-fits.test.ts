// The rule role-fits finds each of these records, once, and nothing in a good dossier.
import { roleFits } from '../../../server/check/rules/role-fits.ts';
import { expect, it } from 'vitest';
import { alterTea, pick, pickEvidence } from '../../fixtures/altered-tea.ts';
import { type BadRecord, describeRule } from '../describe-rule.ts';

const rows: BadRecord[] = [
  ['a work that no study describes', 'extra-2001', 'no study describes', (d) => d.works.push({ id: 'extra-2001', type: 'book' })],
  [
    'a second case',
    'haddad-2019',
    'only the case has the role case',
    (d) => {
      d.claims = [];
      pick(d.studies, 'haddad-2019').role = 'case';
    },
  ],
  [
    'a case in another role',
    'tea-2020',
    'the case has the role outside',
    (d) => {
      pick(d.studies, 'tea-2020').role = 'outside';
    },
  ],
  [
    'a cited study without a number',
    'hale-2011',
    'has no citation number',
    (d) => {
      delete pick(d.studies, 'hale-2011').citationNumber;
    },
  ],
  [
    'an outside study with a number',
    'haddad-2019',
    'yet it has a citation number',
    (d) => {
      pick(d.studies, 'haddad-2019').citationNumber = 9;
    },
  ],
  [
    'a number given twice',
    'lindqvist-2014',
    'also that of hale-2011',
    (d) => {
      pick(d.studies, 'lindqvist-2014').citationNumber = 1;
    },
  ],
  [
    'a cited study without its printed reference',
    'hale-2011',
    'is not quoted',
    (d) => {
      delete pick(d.studies, 'hale-2011').printedReference;
    },
  ],
  [
    'a source named nowhere',
    'hygiene-2018',
    'but not where',
    (d) => {
      delete pick(d.studies, 'hygiene-2018').namedIn;
    },
  ],
  [
    'a named source cited by number',
    'guideline-no-late-tea--hygiene-2018',
    'its form is "number"',
    (d) => {
      pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').form = 'number';
    },
  ],
];

describeRule(roleFits, rows, [
  [
    'a draft of a paper that cites by author and year',
    (d) => {
      d.state = 'draft';
      for (const study of d.studies) delete study.citationNumber;
    },
  ],
  [
    'a reference whose printed form stands in the record',
    (d) => {
      delete pick(d.studies, 'hale-2011').printedReference;
      pick(d.works, 'hale-2011').custom = { printed: 'Hale P. Evening green tea.' };
    },
  ],
]);

it('tells what it finds in a draft as work to be done', async () => {
  const library = await alterTea((d) => {
    d.state = 'draft';
    delete pick(d.studies, 'hale-2011').citationNumber;
  });
  expect(roleFits.check(library).map(({ severity, record }) => [severity, record])).toEqual([['warning', 'hale-2011']]);
});
