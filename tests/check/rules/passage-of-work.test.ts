// The rule passage-of-work finds each of these records, once, and nothing in a good dossier.
import { passageOfWork } from '../../../server/check/rules/passage-of-work.ts';
import { pick, pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(passageOfWork, [
  [
    'words of a third work',
    'late-tea-delays-sleep--hale-2011',
    'from "novak-2016", not from the case or hale-2011',
    (d) => {
      pickEvidence(d, 'late-tea-delays-sleep', 'hale-2011').passages.push('p-novak-own');
    },
  ],
  [
    'only words of the study',
    'decaf-no-effect--novak-2016',
    'none of its passages is from the case',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').passages = ['p-novak-own'];
    },
  ],
  [
    'an event read elsewhere',
    'e-stop',
    'is not from the case',
    (d) => {
      pick(d.timeline.events, 'e-stop').passages = ['p-novak-own'];
    },
  ],
]);
