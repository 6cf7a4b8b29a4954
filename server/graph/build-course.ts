// The patient's course as things to draw on one axis of days: drugs as bars, events as marks, measured values as series, and
// what the case does not tell as gaps. Zero is the start of treatment. No time is drawn more precisely than it is told.
import type { CaseEvent, EventKind, Timeline } from '../model/event.ts';
import type { Direction } from '../model/evidence.ts';
import type { Provenance } from '../model/provenance.ts';
import { monthOf } from './course/calendar-days.ts';
import { type CourseBar, drawBars } from './course/draw-bars.ts';
import { type CourseSeries, drawSeries } from './course/draw-series.ts';
import { type CourseGap, findCourseGaps } from './course/find-course-gaps.ts';
import { type CoursePlaces, type CourseTime, placeCourse } from './course/place-course.ts';

/** The rows of the drawing that marks stand in. */
export type CourseLane = 'care' | 'treatment' | 'surgery' | 'imaging' | 'laboratory' | 'pathology' | 'disease';

export interface CourseMark extends CourseTime {
  /** The id of the event; with its kind where it is a further one of the same event. */
  id: string;
  event: string;
  kind: EventKind;
  lane: CourseLane;
  label: string;
  summary: string;
  /** The printed date, where there is one: 2008, 2008-05 or 2008-05-14. */
  date: string | null;
  /** The end of what lasted; null for what happened at one time. */
  until: CourseTime | null;
  /** A curator's bound in words: never to be shown as printed. */
  estimate: string | null;
  passages: string[];
  claims: { claim: string; direction: Direction; because: string }[];
  provenance: Provenance;
}

export interface Course {
  zero: {
    anchor: string | null;
    label: string;
    date: string | null;
    /** Months between which the zero lies, worked out from all told times; null where it has a date, or nothing limits it. */
    earliest: string | null;
    latest: string | null;
    words: string;
  } | null;
  /** First and last day on which anything is drawn; null where nothing is. */
  extent: { low: number; high: number } | null;
  bars: CourseBar[];
  marks: CourseMark[];
  series: CourseSeries[];
  gaps: CourseGap[];
}

const LANES: Readonly<Record<EventKind, CourseLane>> = {
  onset: 'care',
  consultation: 'care',
  referral: 'care',
  'follow-up': 'care',
  publication: 'care',
  'treatment-start': 'treatment',
  'treatment-change': 'treatment',
  'treatment-gap': 'treatment',
  surgery: 'surgery',
  imaging: 'imaging',
  laboratory: 'laboratory',
  pathology: 'pathology',
  genetics: 'pathology',
  assessment: 'disease',
  response: 'disease',
  relapse: 'disease',
};

const describeZero = ({ zero, zeroDays: { low, high } }: CoursePlaces): Course['zero'] => {
  if (zero === null) return null;
  if ('date' in zero)
    return { anchor: null, label: zero.date, date: zero.date, earliest: null, latest: null, words: 'The first printed date' };
  const { id, label, date, known } = zero.anchor;
  const month = (day: number | null): string | null => (day === null || date !== null ? null : monthOf(day));
  return { anchor: id, label, date, earliest: month(low), latest: month(high), words: known };
};

/** Builds the course of a timeline. Times of the order of the square of its events at worst. */
export const buildCourse = (timeline: Timeline): Course => {
  const places = placeCourse(timeline);
  const { place } = places;
  const placeEvent = (event: CaseEvent): CourseTime => place(event.when, event.whenWords, event);
  const bars = drawBars(timeline.events, place);
  const marks = timeline.events.flatMap((event): CourseMark[] => {
    const { id, kind, also = [], label, summary, when, whenWords, estimate, passages, bearsOn, provenance } = event;
    const told = {
      event: id,
      summary,
      date: when.relation === 'at' && when.offset === null ? when.date : null,
      ...placeEvent(event),
      until: when.until ? place(when.until, whenWords) : null,
      estimate: estimate?.words ?? null,
      passages,
      claims: bearsOn,
      provenance,
    };
    const further = also.map((one) => ({ id: `${id}--${one.kind}`, ...one, lane: LANES[one.kind], ...told }));
    return [{ id, kind, label, lane: LANES[kind], ...told }, ...further];
  });
  const drawn = [...marks, ...marks.flatMap(({ until }) => until ?? []), ...bars.flatMap(({ from, to }) => [from, to])];
  const days = drawn.flatMap((at) => at.place ?? []);
  return {
    zero: describeZero(places),
    extent: days.length === 0 ? null : { low: Math.min(...days), high: Math.max(...days) },
    bars,
    marks,
    series: drawSeries(timeline.events, placeEvent),
    gaps: findCourseGaps(timeline, bars, place),
  };
};
