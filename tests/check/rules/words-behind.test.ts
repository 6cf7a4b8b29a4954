// The rule words-behind finds each of these records, once, and nothing in a good dossier.
import { wordsBehind } from '../../../server/check/rules/words-behind.ts';
import { pick, pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(wordsBehind, [
  [
    'a claim without a passage',
    'tea-caused-it',
    'this claim has no passage',
    (d) => {
      pick(d.claims, 'tea-caused-it').passages = [];
    },
  ],
  [
    'evidence without a passage',
    'decaf-no-effect--novak-2016',
    'this line of evidence has no passage',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').passages = [];
    },
  ],
  [
    'an event without a passage',
    'e-stop',
    'this event has no passage',
    (d) => {
      pick(d.timeline.events, 'e-stop').passages = [];
    },
  ],
]);
