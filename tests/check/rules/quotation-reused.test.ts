// The rule quotation-reused finds each of these records, once, and nothing in a good dossier.
import { quotationReused } from '../../../server/check/rules/quotation-reused.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  quotationReused,
  [
    [
      'a quotation behind three claims',
      'p-decaf',
      'behind 3 claims: caffeine-is-the-cause, decaf-no-effect, theanine-may-help',
      (d) => {
        for (const id of ['caffeine-is-the-cause', 'theanine-may-help']) pick(d.claims, id).passages.push('p-decaf');
      },
    ],
  ],
  [
    [
      'two claims and one of a curator',
      (d) => {
        for (const id of ['caffeine-is-the-cause', 'time-of-day-is-indifferent']) pick(d.claims, id).passages.push('p-decaf');
      },
    ],
  ],
);
