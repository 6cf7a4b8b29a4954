// Which words the reader marks for what is selected anywhere else.
import { expect, it } from 'vitest';
import { passagesOf } from '../../../client/reader/passages-of.ts';
import type { PassageUse } from '../../../server/api/contract.ts';

const passage = (id: string, rest: Partial<PassageUse>): PassageUse =>
  ({ id, claims: [], evidence: [], events: [], discrepancies: [], references: [], ...rest }) as unknown as PassageUse;

const passages = [
  passage('p-decaf', { claims: ['decaf-no-effect'], evidence: [{ claim: 'decaf-no-effect', study: 'novak-2016' }] }),
  passage('p-novak-own', { evidence: [{ claim: 'decaf-no-effect', study: 'novak-2016' }] }),
  passage('p-advice', { claims: ['stop-tea-after-noon'], events: ['e-stop'], discrepancies: ['d-latency'] }),
  passage('p-ref-3', { references: ['novak-2016'] }),
];
const topics = new Map([
  ['decaf-no-effect', 'tea-compounds'],
  ['stop-tea-after-noon', 'tea-advice'],
]);

it.each([
  ['nothing', null, []],
  ['a claim: its own words and those of its evidence', 'decaf-no-effect', ['p-decaf', 'p-novak-own']],
  ['an evidence edge', 'decaf-no-effect--novak-2016', ['p-decaf', 'p-novak-own']],
  ['an evidence edge of another study', 'decaf-no-effect--hale-2011', []],
  ['a study: where it is used, and its printed reference', 'novak-2016', ['p-decaf', 'p-novak-own', 'p-ref-3']],
  ['an event', 'e-stop', ['p-advice']],
  ['a discrepancy', 'd-latency', ['p-advice']],
  ['a passage', 'p-ref-3', ['p-ref-3']],
  ['a topic', 'tea-compounds', ['p-decaf']],
  ['an assertion', 'tea-2020--asserts--stop-tea-after-noon', ['p-advice']],
  ['an edge without words', 'tea-2020--cites--novak-2016', []],
  ['what is not there', 'gone', []],
])('for %s', (_name, select, marked) => {
  expect(passagesOf(select, passages, topics)).toEqual(marked);
});
