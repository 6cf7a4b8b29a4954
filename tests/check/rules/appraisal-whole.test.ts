// The rule appraisal-whole finds each of these records, once, and nothing in a good dossier.
import { appraisalWhole } from '../../../server/check/rules/appraisal-whole.ts';
import type { Appraisal } from '../../../server/model/appraisal.ts';
import type { Dossier } from '../../../server/model/dossier.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

const appraisalOf = ({ appraisal }: Dossier): Appraisal => {
  if (!appraisal) throw new Error('The tea dossier has no appraisal.');
  return appraisal;
};

describeRule(
  appraisalWhole,
  [
    [
      'an appraisal without one of the items',
      'appraisal',
      'it does not answer: dose-response',
      (d) => {
        appraisalOf(d).items = appraisalOf(d).items.filter(({ id }) => id !== 'dose-response');
      },
    ],
    [
      'an item that is answered twice',
      'appraisal-outcome',
      'has been answered before',
      (d) => {
        appraisalOf(d).items.push({ ...pick(appraisalOf(d).items, 'outcome'), answer: 'no' });
      },
    ],
    [
      'an answer without words behind it',
      'appraisal-challenge',
      'has no passage',
      (d) => {
        pick(appraisalOf(d).items, 'challenge').passages = [];
      },
    ],
    [
      'an answer from the words of a study',
      'appraisal-outcome',
      'holds words of novak-2016, not of the case',
      (d) => {
        pick(appraisalOf(d).items, 'outcome').passages = ['p-actigraphy', 'p-novak-own'];
      },
    ],
  ],
  [
    [
      'a dossier that nobody has appraised',
      (d) => {
        delete d.appraisal;
      },
    ],
    [
      'items in another order',
      (d) => {
        appraisalOf(d).items = appraisalOf(d).items.toReversed();
      },
    ],
  ],
);
