// Ids: permanent, lower-case, kebab. They appear in files, addresses and citations, so they never change.
import * as z from 'zod';

/** One id: lower-case letters and digits in groups joined by single hyphens, at most 100 characters. */
export const Id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case kebab: letters and digits joined by single hyphens')
  .meta({ description: 'Permanent id, lower-case kebab', example: 'surgery-at-best-response' });
export type Id = z.infer<typeof Id>;
