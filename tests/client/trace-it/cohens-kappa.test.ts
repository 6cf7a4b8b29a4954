// Cohen's kappa against worked examples, and what holds for any two judges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../../client/trace-it/cohens-kappa.ts';

const times = (count: number, one: string, other: string): [string, string][] =>
  Array.from({ length: count }, () => [one, other]);

describe('agreement beyond chance', () => {
  it('is 0.4 where two readers of 50 proposals agree on 35, one saying yes to 25 and the other to 30', () => {
    const pairs = [...times(20, 'yes', 'yes'), ...times(5, 'yes', 'no'), ...times(10, 'no', 'yes'), ...times(15, 'no', 'no')];
    const { n, same, kappa } = cohensKappa(pairs);
    expect({ n, same }).toEqual({ n: 50, same: 35 });
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it('is below zero where judges differ more than chance would have it', () => {
    expect(cohensKappa([...times(5, 'a', 'b'), ...times(5, 'b', 'a')]).kappa).toBe(-1);
  });

  it('is not defined where both always say the same word, or say nothing', () => {
    expect(cohensKappa(times(7, 'accurate', 'accurate'))).toEqual({ n: 7, same: 7, kappa: null });
    expect(cohensKappa([])).toEqual({ n: 0, same: 0, kappa: null });
  });

  it('does not depend on who is who, and never exceeds 1', () => {
    const word = fc.constantFrom('supports', 'disputes', 'neutral');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (pairs) => {
        const { kappa } = cohensKappa(pairs);
        const turned = cohensKappa(pairs.map(([one, other]) => [other, one] as const)).kappa;
        if (kappa === null) expect(turned).toBeNull();
        else {
          expect(kappa).toBeLessThanOrEqual(1);
          expect(turned).toBeCloseTo(kappa, 10);
        }
      }),
    );
  });
});
