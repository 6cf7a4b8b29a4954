// The rule identifier-checked finds each of these records, once, and nothing in a good dossier.
import { identifierChecked } from '../../../server/check/rules/identifier-checked.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  identifierChecked,
  [
    [
      'an unverified PMID in the record',
      'lindqvist-2014',
      'gives the PMID 90000002 as fact',
      (d) => {
        pick(d.works, 'lindqvist-2014').PMID = '90000002';
      },
    ],
    [
      'a candidate DOI in the record',
      'lindqvist-2014',
      'gives the DOI 10.5555/JTR.2014.44 as fact',
      (d) => {
        pick(d.works, 'lindqvist-2014').DOI = '10.5555/JTR.2014.44';
      },
    ],
  ],
  [
    [
      'an identifier that one statement verifies and another leaves open',
      (d) => {
        pick(d.works, 'lindqvist-2014').PMID = '90000002';
        pick(d.studies, 'lindqvist-2014').record.push({
          fields: ['PMID'],
          provenance: { status: 'verified', where: ['place-hale-abstract'] },
        });
      },
    ],
  ],
);
