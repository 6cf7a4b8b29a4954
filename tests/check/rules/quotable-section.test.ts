// The rule quotable-section finds each of these records, once, and nothing in a good dossier.
import { quotableSection } from '../../../server/check/rules/quotable-section.ts';
import { pick, pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(quotableSection, [
  [
    'a claim from the title',
    'tea-caused-it',
    'from the title',
    (d) => {
      pick(d.claims, 'tea-caused-it').passages = ['p-believe', 'p-title'];
    },
  ],
  [
    'evidence from a reference',
    'decaf-no-effect--novak-2016',
    'from the reference list',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').passages = ['p-ref-3'];
    },
  ],
  [
    'an event from the title',
    'e-rechallenge',
    'from the title',
    (d) => {
      pick(d.timeline.events, 'e-rechallenge').passages = ['p-title'];
    },
  ],
]);
