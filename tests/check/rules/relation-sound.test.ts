// The rule relation-sound finds each of these records, once, and nothing in a good dossier.
import { relationSound } from '../../../server/check/rules/relation-sound.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(relationSound, [
  [
    'a claim that refines itself',
    'tea-caused-it',
    'it refines itself',
    (d) => {
      pick(d.claims, 'tea-caused-it').relations = [{ to: 'tea-caused-it', kind: 'refines', because: 'x' }];
    },
  ],
  [
    'a relation told twice',
    'tea-caused-it',
    'stands twice',
    (d) => {
      const c = pick(d.claims, 'tea-caused-it');
      c.relations.push(...structuredClone(c.relations));
    },
  ],
]);
