// A work: the bibliographic record of a publication, guideline or registered trial, as a CSL-JSON item.
// Standard: Citation Style Language, csl-data.json (input schema). Only the fields that a dossier uses are listed.
import * as z from 'zod';
import { Id } from './id.ts';

export const CslName = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});
export type CslName = z.infer<typeof CslName>;

export const CslDate = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
});
export type CslDate = z.infer<typeof CslDate>;

/**
 * One CSL-JSON item. A missing DOI, PMID, issue or page means "not verified", never "does not exist":
 * unverified values stand in the study's `identifiers` and `candidates`, not here.
 */
export const Work = z.strictObject({
  id: Id,
  type: z.string().min(1),
  language: z.string().optional(),
  title: z.string().optional(),
  'title-short': z.string().optional().meta({ description: 'Text to show where there is no title, or a name people know it by' }),
  author: z.array(CslName).optional(),
  'container-title': z.string().optional(),
  'container-title-short': z.string().optional(),
  publisher: z.string().optional(),
  'event-title': z.string().optional(),
  genre: z.string().optional(),
  number: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  'page-first': z.string().optional(),
  issued: CslDate.optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
  custom: z
    .strictObject({
      'authors-truncated': z.boolean().optional(),
      printed: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'The reference as the case prints it, where no passage quotes it' }),
    })
    .optional(),
});
export type Work = z.infer<typeof Work>;
