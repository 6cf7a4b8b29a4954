// Agreement of two judges beyond chance: Cohen, "A coefficient of agreement for nominal scales", Educ Psychol Meas 1960;20:37-46.

export interface Agreement {
  /** Judgements compared. */
  n: number;
  /** How many of them are the same. */
  same: number;
  /** From below 0 (less than chance) to 1; null where chance alone would make all agree, or nothing was judged. */
  kappa: number | null;
}

/** @param pairs what each of the two judges said of the same thing */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  const share = (side: 0 | 1, label: string): number => pairs.filter((pair) => pair[side] === label).length / n;
  const expected = [...new Set(pairs.flat())].reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  const kappa = n === 0 || expected === 1 ? null : (same / n - expected) / (1 - expected);
  return { n, same, kappa };
}
