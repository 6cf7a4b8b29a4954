// The one test of every rule: the smallest bad record gives exactly one problem, a good dossier none.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/check/rule.ts';
import type { Dossier } from '../../server/model/dossier.ts';
import { alterTea } from '../fixtures/altered-tea.ts';
import { loadTea } from '../fixtures/tea-library.ts';

/** What is wrong, in words; the record that must be named; a phrase of the message; the change that makes the record bad. */
export type BadRecord = readonly [what: string, record: string, phrase: string, change: (dossier: Dossier) => void];

/** What is unusual, yet right, and the change that makes it so. */
export type GoodRecord = readonly [what: string, change: (dossier: Dossier) => void];

/** Describes a rule by the bad records that it finds and by good ones that it could be wrong about. */
export function describeRule(rule: Rule, rows: readonly BadRecord[], good: readonly GoodRecord[] = []): void {
  describe(`the rule ${rule.name}`, () => {
    it('finds nothing in a good dossier', async () => {
      expect(rule.check(await loadTea())).toEqual([]);
    });

    it.each(good)('has nothing against %s', async (_, change) => {
      expect(rule.check(await alterTea(change))).toEqual([]);
    });

    it.each(rows)('finds %s', async (_, record, phrase, change) => {
      const problems = rule.check(await alterTea(change));
      expect(problems).toMatchObject([
        {
          rule: rule.name,
          dossier: 'tea-2020',
          record,
          file: expect.stringMatching(/^tea-2020\//),
          line: expect.any(Number),
          message: expect.stringContaining(phrase),
          tip: expect.stringMatching(/\.$/),
        },
      ]);
    });
  });
}
