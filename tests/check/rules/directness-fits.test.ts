// The rule directness-fits finds each of these records, once, and nothing in a good dossier.
import { directnessFits } from '../../../server/check/rules/directness-fits.ts';
import { pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(directnessFits, [
  [
    'direct, yet indirect in something',
    'decaf-no-effect--novak-2016',
    'yet indirect in outcome',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').indirectIn = ['outcome'];
    },
  ],
  [
    'indirect in nothing',
    'decaf-no-effect--novak-2016',
    'does not say in what',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').directness = 'indirect';
    },
  ],
]);
