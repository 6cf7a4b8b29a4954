// A dossier: one case with everything known of its evidence. On disk it is a folder; here it is the whole, loaded.
import * as z from 'zod';
import { Appraisal } from './appraisal.ts';
import { Claim } from './claim.ts';
import { Discrepancy } from './discrepancy.ts';
import { Timeline } from './event.ts';
import { Id } from './id.ts';
import { Passage } from './passage.ts';
import { Place } from './provenance.ts';
import { Study } from './study.ts';
import { Work } from './work.ts';

export const Topic = z.strictObject({ id: Id, label: z.string().min(1).max(40), description: z.string().min(1) });
export type Topic = z.infer<typeof Topic>;

/** The text of the case that the passages were taken from. A dossier holds quotations, not papers: `shipped` needs a licence that allows it. */
export const TextRecord = z.strictObject({
  work: Id,
  form: z.enum(['text', 'pdf', 'jats']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 hexadecimal digits'),
  length: z.number().int().positive().meta({ description: 'UTF-16 code units' }),
  rights: z.string().min(1),
  sections: z
    .array(z.strictObject({ title: z.string(), start: z.number().int().nonnegative(), end: z.number().int().positive() }))
    .optional()
    .meta({ description: 'Where its sections stand, by their printed titles; UTF-16 code units' }),
});
export type TextRecord = z.infer<typeof TextRecord>;

/** A question that a first visit can start from; `select` is the id of a node. */
export const Question = z.strictObject({
  id: Id,
  question: z.string().min(1),
  select: Id,
  view: z.enum(['studies', 'claims', 'full']).default('studies'),
  hint: z.string().min(1),
});
export type Question = z.infer<typeof Question>;

/** `draft`: made by the import and still being judged; what its claims say was proposed by a program until a person accepts it. */
export const DossierState = z.enum(['draft', 'curated']);
export type DossierState = z.infer<typeof DossierState>;

/** `dossier.yaml` */
export const DossierHead = z.strictObject({
  id: Id,
  state: DossierState.default('curated'),
  title: z.string().min(1),
  case: Id,
  summary: z.string().min(1),
  topics: z.array(Topic).min(1),
  curators: z.array(z.strictObject({ name: z.string().min(1), role: z.string().optional() })).min(1),
  interest: z.string().min(1).meta({ description: "The curators' conflicts of interest, or that there are none" }),
  licence: z.string().min(1),
  text: TextRecord.optional(),
  questions: z.array(Question).default([]),
});
export type DossierHead = z.infer<typeof DossierHead>;

/** A dossier as loaded: the head and the contents of its other files, unchanged. */
export const Dossier = DossierHead.extend({
  works: z.array(Work),
  studies: z.array(Study),
  places: z.array(Place),
  passages: z.array(Passage),
  claims: z.array(Claim),
  timeline: Timeline,
  discrepancies: z.array(Discrepancy),
  appraisal: Appraisal.optional().meta({ description: 'Left out where nobody has appraised the case' }),
});
export type Dossier = z.infer<typeof Dossier>;

/** A dossier as files may hold it: what has a usual value may be left out. */
export type DossierInput = z.input<typeof Dossier>;
