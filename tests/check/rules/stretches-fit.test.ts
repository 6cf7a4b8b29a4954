// The rule stretches-fit finds each of these records, once, and nothing in a good dossier.
import { stretchesFit } from '../../../server/check/rules/stretches-fit.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(stretchesFit, [
  [
    'a stretch without words',
    'p-rechallenge',
    'holds no words',
    (d) => {
      const p = pick(d.passages, 'p-rechallenge');
      p.exact = 'After eight weeks she took […] . […] up two cups';
      delete p.position;
    },
  ],
  [
    'a mark at the edge',
    'p-decaf',
    'holds no words',
    (d) => {
      const p = pick(d.passages, 'p-decaf');
      p.exact = `[…] ${p.exact}`;
    },
  ],
  [
    'more spans than stretches',
    'p-decaf',
    '1 stretch but 2 recorded',
    (d) => {
      pick(d.passages, 'p-decaf').position = [
        [1, 2],
        [3, 4],
      ];
    },
  ],
  [
    'a span past the end',
    'p-decaf',
    'past the end',
    (d) => {
      pick(d.passages, 'p-decaf').position = [[2600, 2700]];
    },
  ],
  [
    'spans that run backwards',
    'p-rechallenge',
    'runs backwards',
    (d) => {
      pick(d.passages, 'p-rechallenge').position = [
        [900, 950],
        [100, 150],
      ];
    },
  ],
]);
