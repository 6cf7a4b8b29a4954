// The rule values-in-passage finds each of these records, once, and nothing in a good dossier.
import { valuesInPassage } from '../../../server/check/rules/values-in-passage.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(valuesInPassage, [
  [
    'a number that the passage lacks',
    'late-tea-delays-sleep',
    '"28 min"',
    (d) => {
      pick(d.claims, 'late-tea-delays-sleep').statement = 'Late tea delays sleep by a median of 28 min.';
    },
  ],
  [
    'a curator with a number from nowhere',
    'time-of-day-is-indifferent',
    'the number 77',
    (d) => {
      pick(d.claims, 'time-of-day-is-indifferent').statement = 'In 77 drinkers the hour made no difference.';
    },
  ],
]);
