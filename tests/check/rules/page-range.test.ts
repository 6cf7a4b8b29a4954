// The rule page-range finds each of these records, once, and nothing in a good dossier.
import { pageRange } from '../../../server/check/rules/page-range.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(pageRange, [
  [
    'pages that run backwards',
    'lindqvist-2014',
    'the pages 44-39 run backwards',
    (d) => {
      pick(d.works, 'lindqvist-2014').page = '44-39';
    },
  ],
  [
    'a candidate that runs backwards',
    'lindqvist-2014',
    '(a candidate)',
    (d) => {
      pick(d.studies, 'lindqvist-2014').candidates.push({
        field: 'page',
        value: '44–39',
        provenance: { status: 'unverified', confidence: 'low' },
      });
    },
  ],
]);
