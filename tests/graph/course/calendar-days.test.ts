// Dates and durations as days: spans as wide as the date is vague, units as small as the duration names.
import { describe, expect, it } from 'vitest';
import { dateSpan, monthOf } from '../../../server/graph/course/calendar-days.ts';
import { durationDays, durationUnit } from '../../../server/graph/course/duration-days.ts';

describe('a date', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['1970-01', 0, 30],
    ['1970', 0, 364],
    ['2008-02', 13910, 13938],
    ['2008-12', 14214, 14244],
    ['2008-02-29', 13938, 13938],
  ])('%s spans the days that it can mean', (date, first, last) => {
    expect(dateSpan(date)).toEqual({ first, last });
  });

  it.each(['2007-02-29', '2007-13', '2007-00-01', '2007-04-31', ''])('"%s" does not exist', (date) => {
    expect(dateSpan(date)).toBeNull();
  });

  it('is told back to the month only', () => {
    expect(monthOf(13938)).toBe('2008-02');
    expect(monthOf(1e300)).toBeNull();
    expect(monthOf(-1e9)).toBeNull();
  });
});

describe('a duration', () => {
  it.each([
    ['P8M', 243.495, 30.436875],
    ['P36M', 1095.7275, 30.436875],
    ['P3Y', 1095.7275, 365.2425],
    ['P1Y6M', 547.86375, 30.436875],
    ['P10W', 70, 7],
    ['P1M3D', 33.436875, 1],
    ['P0M', 0, 0],
  ])('%s is %d days, told to %d days', (duration, days, unit) => {
    expect(durationDays(duration)).toBeCloseTo(days, 9);
    expect(durationUnit(duration)).toBe(unit);
  });
});
