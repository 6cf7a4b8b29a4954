// The rule finding-of-study finds each of these records, once, and nothing in a good dossier.
import { findingOfStudy } from '../../../server/check/rules/finding-of-study.ts';
import { pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(findingOfStudy, [
  [
    'a finding of another study',
    'decaf-no-effect--novak-2016',
    'is a result of hale-2011',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').findings = ['hale-2011-latency'];
    },
  ],
]);
