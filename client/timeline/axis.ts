// The axis of the course: days after zero as pixels, ticks in months, and where the years of the calendar lie as far as that
// can be told.
import type { CourseAnswer } from '../../server/api/contract.ts';

/** A month of the Gregorian calendar on the average. */
export const DAYS_A_MONTH = 365.2425 / 12;
const DAY = 86_400_000;

export interface Axis {
  /** Ends of the scale, in days. */
  readonly low: number;
  readonly high: number;
  readonly left: number;
  readonly right: number;
  /** Pixels from the left of the drawing. */
  readonly at: (day: number) => number;
}

/** @param extent first and last day of anything @param left, right pixels kept free at the sides */
export function makeAxis(extent: { low: number; high: number }, width: number, left: number, right: number): Axis {
  const room = Math.max(60, (extent.high - extent.low) * 0.03);
  const low = extent.low - room;
  const high = extent.high + room;
  const at = (day: number): number => left + ((day - low) / (high - low)) * (width - left - right);
  return { low, high, left, right, at };
}

/** Days of whole years or half years before and after zero, in months: so many that their words do not touch. */
export function monthTicks({ low, high, at }: Axis): { day: number; months: number }[] {
  const apart = 52;
  const step = [1, 3, 6, 12, 24, 60].find((months) => at(months * DAYS_A_MONTH) - at(0) >= apart) ?? 120;
  const ticks: { day: number; months: number }[] = [];
  for (let months = Math.ceil(low / DAYS_A_MONTH / step) * step; months * DAYS_A_MONTH <= high; months += step)
    ticks.push({ day: months * DAYS_A_MONTH, months: months + 0 });
  return ticks;
}

export interface YearStart {
  readonly year: number;
  /** Between which days it begins; the same day where the date of zero is known. */
  readonly low: number;
  readonly high: number;
}

type Zero = NonNullable<CourseAnswer['zero']>;

const firstDay = (date: string): number =>
  Date.parse(`${date.length === 4 ? `${date}-01` : date.slice(0, 7)}-01T00:00:00Z`) / DAY;
const lastDay = (date: string): number => {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return Date.UTC(year, month, 0) / DAY;
};

/** First and last day on which zero may lie, in days since 1970; null where that is open on a side. */
function zeroBetween({ date, earliest, latest }: Zero): { first: number; last: number } | null {
  if (date !== null && date.length === 10) {
    const day = Date.parse(`${date}T00:00:00Z`) / DAY;
    return Number.isFinite(day) ? { first: day, last: day } : null;
  }
  const from = date ?? earliest;
  const to = date ?? latest;
  if (from === null || to === null) return null;
  const span = { first: firstDay(from), last: lastDay(to) };
  return Number.isFinite(span.first) && Number.isFinite(span.last) ? span : null;
}

/** Where the years begin on the axis; none where the calendar can not be told. */
export function yearStarts(zero: Zero | null, { low, high }: Axis): YearStart[] {
  const between = zero && zeroBetween(zero);
  if (!between) return [];
  const first = new Date((between.first + low) * DAY).getUTCFullYear();
  const last = new Date((between.last + high) * DAY).getUTCFullYear();
  if (!(last - first < 300)) return [];
  return Array.from({ length: last - first + 1 }, (_, index): YearStart => {
    const start = Date.UTC(first + index, 0, 1) / DAY;
    return { year: first + index, low: start - between.last, high: start - between.first };
  }).filter((year) => year.high >= low && year.low <= high);
}
