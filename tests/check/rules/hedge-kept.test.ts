// The rule hedge-kept finds each of these records, once, and nothing in a good dossier.
import { hedgeKept } from '../../../server/check/rules/hedge-kept.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  hedgeKept,
  [
    [
      'a hedge that was lost',
      'theanine-may-help',
      'the passage says "may"',
      (d) => {
        pick(d.claims, 'theanine-may-help').statement = 'L-theanine at 200 mg/day shortens sleep latency in 54% of patients.';
      },
    ],
  ],
  [
    [
      'a curator who does not hold back',
      (d) => {
        Object.assign(pick(d.claims, 'theanine-may-help'), {
          statement: 'L-theanine shortens sleep latency in patients.',
          voice: 'curator',
        });
      },
    ],
  ],
);
