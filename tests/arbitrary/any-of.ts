// Values of any kind that a schema of the model allows, for tests of what is written and read back: well formed, and with words that have
// broken programs before. They make no sense: ids need not resolve.
import fc from 'fast-check';
import * as z from 'zod';
import { anyWords } from './any-words.ts';

/** What JSON Schema says of a value, as far as the model uses it. */
interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

const anyOne = (options: readonly Schema[]): fc.Arbitrary<unknown> =>
  fc.oneof({ depthSize: 'small' }, ...options.map(fromSchema));

const anyList = ({ items = {}, prefixItems, minItems = 0, maxItems = 3 }: Schema): fc.Arbitrary<unknown> =>
  prefixItems === undefined
    ? fc.array(fromSchema(items), { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 3)) })
    : fc.tuple(...prefixItems.map(fromSchema));

const anyNumber = ({ type, minimum, maximum, exclusiveMinimum }: Schema): fc.Arbitrary<unknown> => {
  if (type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  const min = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  return fc.oneof(
    fc.integer({ min: Math.max(min ?? -9, -9), max: Math.max(min ?? 0, 2100) }),
    fc.maxSafeInteger().filter((value) => value >= (min ?? value) && value <= (maximum ?? value)),
  );
};

/** By pattern, since most of them are ids and each takes a while to be made. */
const matching = new Map<string, fc.Arbitrary<string>>();

/** Words that a pattern allows; what it looks ahead for is asked of what was made without it. */
const anyMatch = (pattern: string): fc.Arbitrary<string> => {
  const known = matching.get(pattern);
  if (known !== undefined) return known;
  const bare = new RegExp(pattern.replace(/\(\?=[^()]*\)/g, ''));
  const made = fc
    .stringMatching(bare, { size: 'small' })
    .filter((words) => words.length <= 100 && new RegExp(pattern).test(words));
  matching.set(pattern, made);
  return made;
};

function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { type } = schema;
  const options = Array.isArray(type) ? type.map((one) => ({ ...schema, type: one })) : (schema.anyOf ?? schema.oneOf);
  if (options !== undefined) return anyOne(options);
  switch (schema.type) {
    case 'string':
      return schema.pattern === undefined ? anyWords(schema) : anyMatch(schema.pattern);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'number':
    case 'integer':
      return anyNumber(schema);
    case 'array':
      return anyList(schema);
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fromSchema(field)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [], noNullPrototype: true });
    }
    default:
      throw new Error(`The model holds something that no dossier can be made of: ${JSON.stringify(schema)}`);
  }
}

/** What was made for a schema, since it takes a while. */
const made = new WeakMap<z.ZodType, fc.Arbitrary<unknown>>();

/** Values that a schema allows, as it gives them. */
export const anyOf = <T extends z.ZodType>(schema: T): fc.Arbitrary<z.output<T>> => {
  const arbitrary = made.get(schema) ?? fromSchema(z.toJSONSchema(schema, { reused: 'inline' }) as Schema);
  made.set(schema, arbitrary);
  return arbitrary as fc.Arbitrary<z.output<T>>;
};
