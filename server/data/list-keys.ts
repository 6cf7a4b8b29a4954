// The keys that a schema knows at a place in a file, for tips and guesses.
import * as z from 'zod';

/**
 * Keys of the record at `path`; empty where the schema does not list any.
 * @param value what stands in the file: it decides between the variants of a union
 */
export function listKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const [key, ...rest] = path;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return fromUnion(bare.options as z.ZodType[], path, value);
  if (key === undefined) return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (bare instanceof z.ZodArray) return listKeys(bare.element as z.ZodType, rest, inner);
  if (bare instanceof z.ZodObject && typeof key === 'string' && Object.hasOwn(bare.shape, key))
    return listKeys(bare.shape[key] as z.ZodType, rest, inner);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let bare = schema;
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodNullable || bare instanceof z.ZodDefault)
    bare = bare.unwrap() as z.ZodType;
  return bare;
}

/** The variant whose literal keys fit the value, e.g. the provenance with the status that is written; else all of them. */
function fromUnion(options: z.ZodType[], path: readonly PropertyKey[], value: unknown): string[] {
  const fitting = options.filter(
    (option) =>
      option instanceof z.ZodObject &&
      Object.entries(option.shape).every(
        ([key, field]) => !(field instanceof z.ZodLiteral) || field.values.has((value as Record<string, never>)?.[key]),
      ),
  );
  return [...new Set((fitting.length > 0 ? fitting : options).flatMap((option) => listKeys(option, path, value)))];
}
