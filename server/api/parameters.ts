// The parameters that several routes share, as zod schemas: they check requests and describe themselves in OpenAPI.
import * as z from 'zod';
import { Id } from '../model/id.ts';

const dossier = Id.meta({ description: 'Id of a dossier', example: 'monobe-2017' });

export const NoParams = z.strictObject({});
export const NoQuery = z.strictObject({});
export const DossierParams = z.strictObject({ dossier });
export const RecordParams = z.strictObject({
  dossier,
  id: Id.meta({ description: 'Id of the record in its dossier', example: 'surgery-at-best-response' }),
});

/** Largest and usual number of items on one page of a list. */
export const MAX_LIMIT = 500;
export const DEFAULT_LIMIT = 100;

/** A whole number written in plain decimal digits, as a query holds it. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'a whole number in decimal digits is wanted')
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const ListQuery = z.strictObject({
  limit: wholeNumber(1, MAX_LIMIT)
    .default(DEFAULT_LIMIT)
    .meta({
      description: 'Items on one page',
      override: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
  cursor: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'The `next` of the page before; absent for the first page. Opaque: do not take it apart.' }),
});
export type ListQuery = z.output<typeof ListQuery>;

/** Several values in one parameter, comma-separated, in any order; given sorted and without repetitions. */
export const commaList = <T extends z.ZodType<unknown, string>>(item: T, description: string, schema: Record<string, unknown>) =>
  z
    .string()
    .min(1)
    .max(1000)
    .transform((text) => [...new Set(text.split(','))].toSorted())
    .pipe(z.array(item))
    .optional()
    .meta({
      description: `${description}; several are separated by commas`,
      param: { style: 'form', explode: false },
      override: { type: 'array', minItems: 1, items: schema },
    });

/** The JSON Schema of one word of several, for `commaList`. */
export const oneOfWords = (options: readonly string[]): Record<string, unknown> => ({ type: 'string', enum: [...options] });
