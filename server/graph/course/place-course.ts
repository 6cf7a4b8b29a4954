// When everything of a patient's course happened, as days after the start of treatment: exact where it is told so, else
// the range that all told times and their order leave. Ranges rather than guesses, in the spirit of the Extended Date/Time
// Format (ISO 8601-2). Nothing here makes a time more precise than the words that tell it.
import type { Anchor, CaseEvent, Moment, Timeline } from '../../model/event.ts';
import { dateSpan } from './calendar-days.ts';
import { durationDays, durationUnit } from './duration-days.ts';
import { solveTimes, type TimeLimit, type TimeRange } from './solve-times.ts';

/** A time on the axis of the course, in days after its zero. */
export interface CourseTime {
  /** Whole day, where told from the zero itself and as a certain time; else null. */
  day: number | null;
  /** Between which days it lies, the rounding of its words included; null for the zero, or where nothing limits it. */
  range: TimeRange | null;
  /** Where to draw it: its day, else the earliest that agrees with all that is told (or the latest, if that alone is known). */
  place: number | null;
  uncertain: boolean;
  words: string;
}

const CALENDAR = 'calendar';
const NONE: TimeRange = { low: null, high: null };

/** What the days are counted from: an anchor of the timeline; where there is none, the first day of a printed date. */
export type CourseZero = { anchor: Anchor } | { date: string } | null;

/** The anchor of the first treatment that starts, else the first anchor, else the first date; null where nothing has a time. */
const findZero = ({ anchors, events }: Timeline): CourseZero => {
  const start = events.find(({ kind, when }) => kind === 'treatment-start' && anchors.some(({ id }) => id === when.anchor));
  const anchor = anchors.find(({ id }) => id === start?.when.anchor) ?? anchors[0];
  if (anchor !== undefined) return { anchor };
  const date = events.find(({ when }) => when.date !== null && dateSpan(when.date) !== null)?.when.date;
  return date ? { date } : null;
};

const ZERO = 'zero';
const clock = (anchor: string): string => (anchor === CALENDAR ? CALENDAR : `anchor ${anchor}`);
const startOf = (event: CaseEvent): string => `event ${event.id}`;

/**
 * How far a time may be off by the way it is told: half of the smallest unit named ("eight months" is told to the month), the
 * whole unit where it is told as "about".
 */
const roundingOf = ({ offset, approximate }: Moment): number =>
  (offset === null ? 0 : durationUnit(offset)) * (approximate === true ? 1 : 0.5);

/** `told`: a time is where its words say. `rounded`: it may be off by as much as its words are rounded. */
type Reading = 'told' | 'rounded';

/** What one moment says of the time `name`: exactly so far from its anchor, or only before or after it. */
const limitMoment = (reading: Reading, name: string, moment: Moment): TimeLimit[] => {
  const { anchor, relation, date, offset } = moment;
  const span = anchor === CALENDAR ? dateSpan(date ?? '') : { first: 0, last: 0 };
  if (span === null) return [];
  const shift = offset === null ? 0 : durationDays(offset) * (relation === 'before' ? -1 : 1);
  const rounding = reading === 'rounded' ? roundingOf(moment) : 0;
  const notAfter = { from: clock(anchor), to: name, days: span.last + shift + rounding };
  const notBefore = { from: name, to: clock(anchor), days: -(span.first + shift - rounding) };
  if (offset !== null || relation === 'at') return [notAfter, notBefore];
  return relation === 'before' ? [notAfter] : [notBefore];
};

const limitAnchors = ({ anchors }: Timeline): TimeLimit[] =>
  anchors.flatMap(({ id, date }) =>
    date === null ? [] : limitMoment('told', clock(id), { anchor: CALENDAR, relation: 'at', date, offset: null }),
  );

/** No event is before the one above it: curators write them down in their order. */
const limitOrder = ({ events }: Timeline): TimeLimit[] =>
  events.slice(1).map((event, index) => ({ from: startOf(event), to: startOf(events[index] ?? event), days: 0 }));

/** The zero is the time of its anchor, or the first day of its date. */
const limitZero = (zero: CourseZero): TimeLimit[] => {
  if (zero === null) return [];
  const [name, days] = 'anchor' in zero ? [clock(zero.anchor.id), 0] : [CALENDAR, dateSpan(zero.date)?.first ?? 0];
  return [
    { from: name, to: ZERO, days },
    { from: ZERO, to: name, days: -days },
  ];
};

/** Looks up when a moment is. @param event given where the moment is its beginning */
export type PlaceTime = (moment: Moment, words: string, event?: CaseEvent) => CourseTime;

export interface CoursePlaces {
  zero: CourseZero;
  /** Days since 1 January 1970 between which the zero lies. */
  zeroDays: TimeRange;
  place: PlaceTime;
}

const isPoint = ({ low, high }: TimeRange): boolean => low !== null && high !== null && high - low < 0.5;

const round = (day: number | null): number | null => (day === null ? null : Math.round(day) + 0);

const add = (a: number | null, b: number): number | null => (a === null ? null : a + b);

/** The range of a moment that no event stands at, such as an end, from that of its anchor. */
const rangeMoment = (reading: Reading, moment: Moment, anchor: TimeRange): TimeRange => {
  const limits = limitMoment(reading, 'it', moment);
  const notAfter = limits.find(({ to }) => to === 'it');
  const notBefore = limits.find(({ from }) => from === 'it');
  return { low: notBefore ? add(anchor.low, -notBefore.days) : null, high: notAfter ? add(anchor.high, notAfter.days) : null };
};

/**
 * Solves the times of a course. Where the order of the events contradicts their times, the order is left aside; where the
 * dates of the anchors do as well, they are.
 */
const solveCourse = (reading: Reading, timeline: Timeline, zero: CourseZero): ReadonlyMap<string, TimeRange> => {
  const told = timeline.events.flatMap((event) => limitMoment(reading, startOf(event), event.when));
  const fixed = [...limitZero(zero), ...told];
  const dated = [...fixed, ...limitAnchors(timeline)];
  return solveTimes(ZERO, [...dated, ...limitOrder(timeline)]) ?? solveTimes(ZERO, dated) ?? solveTimes(ZERO, fixed) ?? new Map();
};

/**
 * Works out all times of a course: their days and places as told, their ranges with all rounding allowed for. The places
 * together are one course that agrees with what is told (every time as early as it can be).
 */
export const placeCourse = (timeline: Timeline): CoursePlaces => {
  const zero = findZero(timeline);
  const solved = { told: solveCourse('told', timeline, zero), rounded: solveCourse('rounded', timeline, zero) };
  const find = (reading: Reading, name: string): TimeRange => solved[reading].get(name) ?? NONE;
  const rangeOf = (reading: Reading, moment: Moment, event?: CaseEvent): TimeRange =>
    event ? find(reading, startOf(event)) : rangeMoment(reading, moment, find(reading, clock(moment.anchor)));

  const place: PlaceTime = (moment, words, event) => {
    const [told, rounded] = [rangeOf('told', moment, event), rangeOf('rounded', moment, event)];
    const uncertain = !isPoint(told) || moment.approximate === true;
    const bounded = !isPoint(rounded) && (rounded.low ?? rounded.high) !== null;
    return {
      day: uncertain ? null : round(told.low),
      range: bounded ? { low: round(rounded.low), high: round(rounded.high) } : null,
      place: round(told.low ?? told.high),
      uncertain,
      words,
    };
  };
  const { low, high } = find('rounded', CALENDAR);
  return { zero, zeroDays: { low: high === null ? null : -high, high: low === null ? null : -low }, place };
};
