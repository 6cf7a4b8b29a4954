// The contract of the patient's course as things to draw: bars, marks, series and gaps on one axis of days.
import * as z from 'zod';
import { CalendarDate, DrugCourse, EventKind } from '../model/event.ts';
import { Direction } from '../model/evidence.ts';
import { Id } from '../model/id.ts';
import { Provenance } from '../model/provenance.ts';
import { PassageView } from './evidence-contract.ts';

const day = z.number().int();
const month = z.string().regex(/^\d{4}-\d{2}$/);

export const CourseTime = z
  .object({
    day: day
      .nullable()
      .meta({ description: 'Days after zero, negative before it; null where the time is not told from zero itself' }),
    range: z.object({ low: day.nullable(), high: day.nullable() }).nullable().meta({
      description:
        'Between which days it lies by all that is told, the rounding of the words included ("eight months" is told to the month); a null side is open. Null where it is exact, or where nothing limits it',
    }),
    place: day.nullable().meta({
      description:
        'Where to draw it: its day, else the earliest day that agrees with all that is told, or the latest if that alone is known. All places together are one possible course, not the course. Null where nothing is known',
    }),
    uncertain: z.boolean().meta({
      description: 'To be drawn as uncertain: it is told as "about", only before or after, or from a time that has no day',
    }),
    words: z.string().meta({ description: 'What is told of the time, in words' }),
  })
  .meta({ id: 'CourseTime' });
export type CourseTime = z.infer<typeof CourseTime>;

const passages = z.array(Id).meta({ description: 'Resolved in `passages` of the answer' });

export const CourseBar = z
  .object({
    id: z.string(),
    drug: z.string(),
    state: DrugCourse,
    label: z.string(),
    from: CourseTime,
    to: CourseTime.meta({ description: 'Its `place` is null where the case does not tell the end' }),
    event: Id,
    passages,
    claims: z.array(z.object({ claim: Id, direction: Direction })),
    provenance: Provenance,
  })
  .meta({ id: 'CourseBar' });
export type CourseBar = z.infer<typeof CourseBar>;

export const CourseMark = CourseTime.extend({
  id: z.string().meta({ description: 'Id of the event, and its kind where it is a further one of the same event' }),
  event: Id,
  kind: EventKind,
  lane: z.enum(['care', 'treatment', 'surgery', 'imaging', 'laboratory', 'pathology', 'disease']),
  label: z.string(),
  summary: z.string(),
  date: CalendarDate.nullable().meta({ description: 'The date as printed; null where none is' }),
  until: CourseTime.nullable().meta({ description: 'The end of what lasted; null for what happened at one time' }),
  estimate: z.string().nullable().meta({ description: "A curator's bound, in words: never to be shown as printed" }),
  passages,
  claims: z.array(z.object({ claim: Id, direction: Direction, because: z.string() })),
  provenance: Provenance,
}).meta({ id: 'CourseMark' });
export type CourseMark = z.infer<typeof CourseMark>;

export const CoursePoint = z
  .object({
    at: CourseTime,
    value: z.number().nullable().meta({ description: 'Null where only bounds are told' }),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    words: z.string().meta({ description: 'All that is told, e.g. the dimensions of which the largest is drawn' }),
    event: Id,
    passages,
    provenance: Provenance,
  })
  .meta({ id: 'CoursePoint' });
export type CoursePoint = z.infer<typeof CoursePoint>;

export const CourseSeries = z
  .object({ name: z.string(), unit: z.string().nullable(), points: z.array(CoursePoint) })
  .meta({ id: 'CourseSeries' });
export type CourseSeries = z.infer<typeof CourseSeries>;

export const CourseGap = z
  .object({
    id: z.string(),
    kind: z.enum(['treatment', 'end', 'date', 'value']).meta({
      description:
        'treatment: a time for which the treatment is not told. end: when a drug ended is not told. date: an event that others are told from has no date. value: something that was never reported',
    }),
    words: z.string(),
    from: CourseTime.nullable(),
    to: CourseTime.nullable().meta({ description: 'Null with a `from`: open. Null without: of no time' }),
    event: Id.nullable(),
    passages,
  })
  .meta({ id: 'CourseGap' });
export type CourseGap = z.infer<typeof CourseGap>;

/** `GET /dossiers/{d}/course`: empty lists where the dossier has no timeline. */
export const CourseAnswer = z
  .object({
    zero: z
      .object({
        anchor: Id.nullable(),
        label: z.string(),
        date: CalendarDate.nullable().meta({ description: 'As printed; null where the case does not give it' }),
        earliest: month
          .nullable()
          .meta({ description: 'Month (2007-07) before which it cannot be, worked out; null where it has a date' }),
        latest: month.nullable(),
        words: z.string(),
      })
      .nullable()
      .meta({ description: 'What the days are counted from: the start of treatment' }),
    extent: z.object({ low: day, high: day }).nullable().meta({ description: 'First and last place of anything' }),
    bars: z.array(CourseBar),
    marks: z.array(CourseMark).meta({ description: 'Every event, in order; one of several kinds once for each' }),
    series: z.array(CourseSeries),
    gaps: z.array(CourseGap),
    passages: z.array(PassageView).meta({ description: 'Every passage that the answer names, once' }),
  })
  .meta({ id: 'Course' });
export type CourseAnswer = z.infer<typeof CourseAnswer>;
