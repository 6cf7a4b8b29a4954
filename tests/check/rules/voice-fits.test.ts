// The rule voice-fits finds each of these records, once, and nothing in a good dossier.
import { voiceFits } from '../../../server/check/rules/voice-fits.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  voiceFits,
  [
    [
      'a curator whom the case cites for',
      'decaf-no-effect',
      'yet the case cites novak-2016',
      (d) => {
        pick(d.claims, 'decaf-no-effect').voice = 'curator';
      },
    ],
    [
      'source authors without a source',
      'stop-tea-after-noon',
      'no source is cited',
      (d) => {
        pick(d.claims, 'stop-tea-after-noon').voice = 'source-authors';
      },
    ],
    [
      'an observation of source authors',
      'decaf-no-effect',
      'an observation of the case',
      (d) => {
        pick(d.claims, 'decaf-no-effect').kind = 'observation';
      },
    ],
  ],
  [
    [
      'a curator who brings evidence that the case does not cite',
      (d) => {
        pick(d.claims, 'time-of-day-is-indifferent').kind = 'observation';
      },
    ],
  ],
);
