// The simple temporal problem: ranges that leave out nothing that is possible, and places that are possible together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveTimes, type TimeLimit } from '../../../server/graph/course/solve-times.ts';

/** `to` is between `low` and `high` days after `from`. */
const between = (from: string, to: string, low: number, high: number): TimeLimit[] => [
  { from, to, days: high },
  { from: to, to: from, days: -low },
];

describe('times', () => {
  it('that are told from one another are added up', () => {
    const solved = solveTimes('zero', [...between('zero', 'a', 10, 20), ...between('a', 'b', 5, 5)]);
    expect(solved?.get('b')).toEqual({ low: 15, high: 25 });
  });

  it('are narrowed by what comes after them', () => {
    const solved = solveTimes('zero', [
      ...between('zero', 'a', 10, 40),
      ...between('zero', 'b', 20, 30),
      { from: 'b', to: 'a', days: 0 },
    ]);
    expect(solved?.get('a')).toEqual({ low: 10, high: 30 });
  });

  it('are open where nothing limits them', () => {
    const solved = solveTimes('zero', [{ from: 'a', to: 'zero', days: -7 }]);
    expect(solved?.get('a')).toEqual({ low: 7, high: null });
    expect(solved?.get('zero')).toEqual({ low: 0, high: 0 });
    expect(solved?.get('b')).toBeUndefined();
  });

  it('that contradict each other have no solution', () => {
    expect(
      solveTimes('zero', [...between('zero', 'a', 10, 20), ...between('zero', 'b', 0, 5), { from: 'b', to: 'a', days: 0 }]),
    ).toBeNull();
  });
});

describe('whatever the course was', () => {
  const days = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 12 });
  const links = fc.array(fc.record({ from: fc.nat(12), to: fc.nat(12), early: fc.nat(90), late: fc.nat(90) }), { maxLength: 40 });

  /** A real course and limits that are all true of it. */
  const course = fc.tuple(days, links).map(([at, all]) => {
    const when = [0, ...at];
    const limits = all.flatMap(({ from, to, early, late }) => {
      const [a, b] = [from % when.length, to % when.length];
      const apart = (when[b] ?? 0) - (when[a] ?? 0);
      return between(String(a), String(b), apart - early, apart + late);
    });
    return { when, limits };
  });

  it('lies within the ranges, day by day', () => {
    fc.assert(
      fc.property(course, ({ when, limits }) => {
        const solved = solveTimes('0', limits);
        expect(solved).not.toBeNull();
        for (const [name, { low, high }] of solved ?? []) {
          const day = when[Number(name)] ?? NaN;
          expect((low ?? day) <= day && day <= (high ?? day)).toBe(true);
        }
      }),
    );
  });

  it('the lower ends of bounded ranges keep every limit between them', () => {
    fc.assert(
      fc.property(course, ({ limits }) => {
        const solved = solveTimes('0', limits);
        for (const { from, to, days: most } of limits) {
          const [a, b] = [solved?.get(from)?.low ?? null, solved?.get(to)?.low ?? null];
          if (a !== null && b !== null) expect(b - a).toBeLessThanOrEqual(most + 1e-6);
        }
      }),
    );
  });
});
