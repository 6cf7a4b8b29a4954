// ISO 8601 durations as days. Months and years are mean Gregorian ones: a duration without a calendar has no months of its own.

const DAYS = { Y: 365.2425, M: 30.436875, W: 7, D: 1 } as const;
type Unit = keyof typeof DAYS;

/** The parts of a duration of whole years, months, weeks and days, largest first. */
const readParts = (duration: string): { count: number; unit: Unit }[] =>
  [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => ({ count: Number(count), unit: unit as Unit }));

/** Length in days, not rounded. */
export const durationDays = (duration: string): number =>
  readParts(duration).reduce((sum, { count, unit }) => sum + count * DAYS[unit], 0);

/** The smallest unit that a duration names, in days: "8 months" is told to the month. 0 for a duration of nothing. */
export const durationUnit = (duration: string): number => {
  const smallest = readParts(duration).at(-1);
  return smallest === undefined || durationDays(duration) === 0 ? 0 : DAYS[smallest.unit];
};
