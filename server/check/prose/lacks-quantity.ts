// Whether a number of a claim stands in the words that it rests on.
import type { Quantity } from './find-quantities.ts';

/** Base amount, rounded so that 3 years and 36 months are the same in spite of binary fractions. */
const amount = ({ value, unit }: Quantity): number => Number((value * (unit?.factor ?? 1)).toPrecision(10));

/**
 * @param stated a number of the claim
 * @param given the numbers of its passages
 * @returns what is lacking, in words; null where nothing is
 */
export function lacksQuantity(stated: Quantity, given: readonly Quantity[]): string | null {
  // "One of them" counts nothing; "one year" does.
  if (stated.isWord && stated.value === 1 && stated.unit === null) return null;
  const { unit } = stated;
  const sameNumber = given.filter((one) => one.value === stated.value);
  if (unit === null) return sameNumber.length > 0 ? null : `the number ${stated.words}`;
  const sameAmount = given.filter((one) => one.unit?.dimension === unit.dimension && amount(one) === amount(stated));
  if (sameAmount.length > 0) {
    const fits = stated.per === null || sameAmount.some((one) => one.per === stated.per);
    return fits ? null : `"${stated.words}" (the amount is there, but not by the ${stated.per})`;
  }
  // The number alone, with its unit further off in the sentence: "The median in weeks was 34".
  if (sameNumber.some((one) => one.unit === null) && given.some((one) => one.unit?.dimension === unit.dimension)) return null;
  return sameNumber.length > 0 ? `"${stated.words}" (the number is there, but not in this unit)` : `"${stated.words}"`;
}
