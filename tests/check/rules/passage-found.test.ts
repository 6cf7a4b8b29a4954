// The rule passage-found finds each of these records, once, and nothing in a good dossier.
import { passageFound } from '../../../server/check/rules/passage-found.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(passageFound, [
  [
    'words that are not in the text',
    'p-decaf',
    'not in the attached text',
    (d) => {
      Object.assign(pick(d.passages, 'p-decaf'), { exact: 'Coffee has been drunk in Ethiopia for many hundred years.' });
    },
  ],
  [
    'words with an error',
    'p-caffeine',
    'only nearly in the attached text (score 0.9',
    (d) => {
      const p = pick(d.passages, 'p-caffeine');
      p.exact = p.exact.replace('thought to be', 'thougth to be');
    },
  ],
  [
    'words at another place',
    'p-decaf',
    'not at the recorded position',
    (d) => {
      pick(d.passages, 'p-decaf').position = [[1, 46]];
    },
  ],
]);
