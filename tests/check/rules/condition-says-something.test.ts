// The rule condition-says-something finds each of these records, once, and nothing in a good dossier.
import { conditionSaysSomething } from '../../../server/check/rules/condition-says-something.ts';
import { pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  conditionSaysSomething,
  [
    [
      'an empty condition',
      'decaf-no-effect--novak-2016',
      'says nothing',
      (d) => {
        pickEvidence(d, 'decaf-no-effect', 'novak-2016').condition = 'N/A.';
      },
    ],
  ],
  [
    [
      'a short condition that says something',
      (d) => {
        pickEvidence(d, 'decaf-no-effect', 'novak-2016').condition = 'Exon 9';
      },
    ],
  ],
);
