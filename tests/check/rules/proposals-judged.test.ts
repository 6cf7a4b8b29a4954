// The rule proposals-judged finds proposals where they may not be, and counts them in a draft.
import { expect, it } from 'vitest';
import { proposalsJudged } from '../../../server/check/rules/proposals-judged.ts';
import { alterTea, pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  proposalsJudged,
  [
    [
      'a proposal in a curated dossier',
      'caffeine-is-the-cause',
      'a proposal that nobody has judged',
      (d) => {
        pick(d.claims, 'caffeine-is-the-cause').state = 'proposed';
      },
    ],
    [
      'proposals in a draft, together',
      'tea-2020',
      'the draft has 2 proposed claims that nobody has judged',
      (d) => {
        d.state = 'draft';
        pick(d.claims, 'caffeine-is-the-cause').state = 'proposed';
        pick(d.claims, 'late-tea-delays-sleep').state = 'proposed';
      },
    ],
  ],
  [
    [
      'a draft whose claims are all judged',
      (d) => {
        d.state = 'draft';
      },
    ],
  ],
);

it('keeps no draft from being served for its proposals', async () => {
  const library = await alterTea((d) => {
    d.state = 'draft';
    pick(d.claims, 'caffeine-is-the-cause').state = 'proposed';
  });
  expect(proposalsJudged.check(library).map(({ severity }) => severity)).toEqual(['warning']);
});
