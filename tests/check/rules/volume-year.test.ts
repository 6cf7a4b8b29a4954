// The rule volume-year finds each of these records, once, and nothing in a good dossier.
import { volumeYear } from '../../../server/check/rules/volume-year.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(volumeYear, [
  [
    'a year that does not fit its volume',
    'lindqvist-2014',
    'volume 15 of 2004 does not fit its neighbours in Journal of Tea Research: 12 (2011), 20 (2019)',
    (d) => {
      pick(d.works, 'lindqvist-2014').issued = { 'date-parts': [[2004]] };
    },
  ],
]);
