// The patient's course: dated facts of the case, each tied to its passages and to the claims it bears on.
import * as z from 'zod';
import { Direction } from './evidence.ts';
import { Id } from './id.ts';
import { Provenance } from './provenance.ts';

/** ISO 8601 calendar date of reduced precision: 2008, 2008-05 or 2008-05-14. */
export const CalendarDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO 8601 date: 2008, 2008-05 or 2008-05-14');
/** ISO 8601 duration in whole years, months, weeks and days, e.g. P36M. */
export const Duration = z
  .string()
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 duration in whole units, e.g. P36M or P2W');

/** A point that other times are told from: `calendar`, or an anchor of this timeline whose own date may be unknown. */
export const Anchor = z.strictObject({
  id: Id,
  label: z.string().min(1),
  date: CalendarDate.nullable(),
  known: z.string().min(1).meta({ description: 'What is known of its date, in words' }),
  provenance: Provenance,
});
export type Anchor = z.infer<typeof Anchor>;

export const Moment = z.strictObject({
  anchor: z.union([z.literal('calendar'), Id]),
  relation: z.enum(['before', 'at', 'after']),
  date: CalendarDate.nullable().default(null),
  offset: Duration.nullable().default(null),
  approximate: z.boolean().optional().meta({ description: 'Told as "about": drawn a whole unit wide on either side' }),
});
export type Moment = z.infer<typeof Moment>;

export const EventKind = z.enum([
  'onset',
  'consultation',
  'imaging',
  'laboratory',
  'pathology',
  'genetics',
  'referral',
  'treatment-start',
  'treatment-change',
  'treatment-gap',
  'surgery',
  'assessment',
  'response',
  'relapse',
  'follow-up',
  'publication',
]);
export type EventKind = z.infer<typeof EventKind>;

export const EventValue = z.strictObject({
  name: z.string().min(1),
  value: z.union([z.number(), z.string().min(1), z.array(z.number())]),
  unit: z.string().optional(),
  comparison: z.enum(['<', '>', '≤', '≥']).optional(),
  approximate: z.boolean().optional(),
  kind: z.enum(['range', 'dimensions', 'duration']).optional(),
  series: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Drawn together with the values of the same name; of dimensions the largest counts' }),
  provenance: Provenance.optional(),
});
export type EventValue = z.infer<typeof EventValue>;

/** What became of a drug: given, not given, given again after a time without it, given at a lower dose. */
export const DrugCourse = z.enum(['on', 'off', 're-challenge', 'reduced']);
export type DrugCourse = z.infer<typeof DrugCourse>;

/** Which drug an event is about, from the time of the event on. */
export const Treatment = z.strictObject({
  drug: z.string().min(1),
  course: DrugCourse,
  until: Moment.optional().meta({ description: 'Left out where the case does not tell the end' }),
  untilWords: z.string().min(1).optional().meta({ description: 'What is told of the end, or that nothing is' }),
});
export type Treatment = z.infer<typeof Treatment>;

export const CaseEvent = z.strictObject({
  id: Id,
  kind: EventKind,
  also: z
    .array(z.strictObject({ kind: EventKind, label: z.string().min(1).max(64) }))
    .optional()
    .meta({ description: 'What else happened in it: drawn a second time, in its own row' }),
  label: z.string().min(1).max(64),
  summary: z.string().min(1),
  when: Moment.extend({ until: Moment.optional() }),
  whenWords: z.string().min(1),
  estimate: z
    .strictObject({ words: z.string().min(1), provenance: Provenance })
    .optional()
    .meta({ description: 'A derived bound: never shown as a printed fact' }),
  treatment: Treatment.optional(),
  values: z.array(EventValue).default([]),
  passages: z.array(Id).default([]),
  bearsOn: z.array(z.strictObject({ claim: Id, direction: Direction, because: z.string().min(1) })).default([]),
  discrepancies: z.array(Id).default([]),
  provenance: Provenance,
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** A number worked out from the events. */
export const Quantity = z.strictObject({
  id: Id,
  words: z.string().min(1),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().optional(),
  note: z.string().optional(),
  events: z.array(Id).default([]),
  passages: z.array(Id).default([]),
  provenance: Provenance,
});
export type Quantity = z.infer<typeof Quantity>;

/** A reported sequence variant and how its printed name can be read. */
export const Variant = z.strictObject({
  id: Id,
  gene: z.string().min(1),
  printed: z.string().min(1),
  event: Id,
  passages: z.array(Id).min(1),
  readings: z
    .array(
      z.strictObject({
        id: Id,
        chosen: z.boolean(),
        words: z.string().min(1),
        protein: z.string().optional(),
        coding: z.string().optional(),
        provenance: Provenance,
      }),
    )
    .min(1),
  judgement: z.strictObject({ words: z.string().min(1), provenance: Provenance }),
  facts: z.array(z.strictObject({ words: z.string().min(1), provenance: Provenance })).default([]),
});
export type Variant = z.infer<typeof Variant>;

export const Timeline = z.strictObject({
  anchors: z.array(Anchor).default([]),
  events: z.array(CaseEvent).default([]),
  quantities: z.array(Quantity).default([]),
  variants: z.array(Variant).default([]),
});
export type Timeline = z.infer<typeof Timeline>;
