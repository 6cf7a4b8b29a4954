// The rule one-line-per-study finds each of these records, once, and nothing in a good dossier.
import { oneLinePerStudy } from '../../../server/check/rules/one-line-per-study.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(oneLinePerStudy, [
  [
    'a study that counts twice',
    'decaf-no-effect--novak-2016',
    'a second line of evidence from novak-2016',
    (d) => {
      const { evidence: lines } = pick(d.claims, 'decaf-no-effect');
      lines.push(...structuredClone(lines));
    },
  ],
]);
