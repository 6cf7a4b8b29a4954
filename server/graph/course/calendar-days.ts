// Calendar dates of reduced precision (ISO 8601: 2008, 2008-05, 2008-05-14) as spans of days, and back to a month.
const DAY = 86_400_000;

/** Days since 1 January 1970 of the first and the last day that a date can mean; null for a date that does not exist. */
export const dateSpan = (date: string): { first: number; last: number } | null => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  // The day before the next day, month or year; Date carries a thirteenth month over.
  const next = day ? first + DAY : Date.UTC(month ? year : year + 1, month ?? 0, 1);
  const shown = new Date(first).toISOString();
  return date !== '' && shown.startsWith(date) ? { first: first / DAY, last: next / DAY - 1 } : null;
};

/** The month of a day counted from 1970, e.g. 2007-09: what is worked out is never told to the day. Null outside our calendar. */
export const monthOf = (day: number): string | null => {
  const date = new Date(Math.round(day) * DAY);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 7) : null;
};
