// The rule ids-unique finds each of these records, once, and nothing in a good dossier.
import { idsUnique } from '../../../server/check/rules/ids-unique.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  idsUnique,
  [
    [
      'two claims of one id',
      'decaf-no-effect',
      'already that of a claim',
      (d) => d.claims.push({ ...pick(d.claims, 'decaf-no-effect'), evidence: [], relations: [] }),
    ],
    [
      'a topic with the id of a claim',
      'decaf-no-effect',
      'of this claim is already that of a topic',
      (d) => d.topics.push({ id: 'decaf-no-effect', label: 'x', description: 'x' }),
    ],
    [
      'a finding with the id of a passage',
      'p-decaf',
      'of this passage is already that of a finding',
      (d) => {
        pick(pick(d.studies, 'novak-2016').findings, 'novak-2016-awakenings').id = 'p-decaf';
      },
    ],
  ],
  [['a dossier with the id of its case, and studies with those of their works', () => undefined]],
);
