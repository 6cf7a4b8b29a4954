// What a schema found wrong, in plain words: which record, which key, what it should be, what was probably meant.
import type * as z from 'zod';
import { didYouMean } from '../text/did-you-mean.ts';
import { listKeys } from './list-keys.ts';

type Issue = z.core.$ZodIssue;

export interface ExplainedIssue {
  /** Where the value stands in the file. */
  path: PropertyKey[];
  message: string;
  tip: string;
}

/**
 * Explains one issue; a record with several unknown keys gives several.
 * @param value what was validated, as parsed
 */
export function explainIssue(issue: Issue, schema: z.ZodType, value: unknown): ExplainedIssue[] {
  const found = follow(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = listKeys(schema, issue.path, value);
    return issue.keys.map((key) => {
      const meant = didYouMean(
        key,
        keys.filter((known) => !(isRecord(found) && Object.hasOwn(found, known))),
      );
      const guess = meant === null ? '' : `; did you mean "${meant}"?`;
      return {
        path: [...issue.path, key],
        message: `"${key}" is not a key of ${describe(value, issue.path)}${guess}`,
        tip: keys.length > 0 ? `Its keys are: ${keys.join(', ')}.` : 'Take it away.',
      };
    });
  }
  const key = issue.path.at(-1);
  const name = key === undefined ? 'the file' : typeof key === 'number' ? `item ${key + 1}` : `"${String(key)}"`;
  const where = key === undefined ? '' : ` in ${describe(value, issue.path.slice(0, -1))}`;
  if (found === undefined)
    return [{ path: issue.path, message: `${name} is missing${where}`, tip: `Add ${name}: ${expectation(issue)}.` }];
  const [is, tip] = explainValue(issue, found);
  return [{ path: issue.path, message: `${name}${where} ${is}`, tip }];
}

/** What is wrong with a value that is there, and what to do. */
function explainValue(issue: Issue, found: unknown): [string, string] {
  const options = listOptions(issue);
  if (options !== null) {
    const meant = typeof found === 'string' ? didYouMean(found, options) : null;
    return [
      `is ${show(found)}, which is not one of its words${meant === null ? '' : `; did you mean "${meant}"?`}`,
      `Use one of: ${options.join(', ')}.`,
    ];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const quotes = typeof found === 'number' && expectation(issue) === 'text' ? ' Numbers that are names stand in quotes.' : '';
    return [`must be ${expectation(issue)}, not ${nameOf(found)} (${show(found)})`, `Write ${expectation(issue)}.${quotes}`];
  }
  if (issue.code === 'too_small' && found === '') return ['is empty', 'Fill it in, or take the key away if it may be missing.'];
  if (issue.code === 'too_small') return [`needs ${bound('at least', issue.minimum, issue)}`, 'Add what is missing.'];
  if (issue.code === 'too_big')
    return [
      `may have ${bound('at most', issue.maximum, issue)}${typeof found === 'string' ? `; it has ${found.length}` : ''}`,
      'Shorten it.',
    ];
  if (issue.code === 'invalid_format') {
    const form = issue.message.startsWith('Invalid') ? 'it has not the form that is asked for' : issue.message;
    return [`is ${show(found)}: ${form}`, 'Correct it; the format of the data is described in graph-data/README.md.'];
  }
  return [`is not right: ${issue.message}`, 'Compare it with the format of the data in graph-data/README.md.'];
}

function listOptions(issue: Issue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return null;
}

const WORDS: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a record of keys',
  null: 'null',
};

function expectation(issue: Issue): string {
  const options = listOptions(issue);
  if (options !== null) return `one of ${options.join(', ')}`;
  if (issue.code === 'invalid_type') return WORDS[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_union') return 'a value';
  const each = issue.errors.flat().filter((inner) => inner.path.length === 0);
  return [...new Set(each.map(expectation))].join(' or ') || 'a value of another form';
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return WORDS[typeof value] ?? typeof value;
}

function bound(most: string, count: number | bigint, issue: Issue & { origin: string }): string {
  const unit = issue.origin === 'string' ? 'letters' : issue.origin === 'array' ? 'entries' : '';
  return `${most} ${count} ${unit}`.trim();
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A path as people say it: `claims › late-tea › evidence › hale-2011`. */
function describe(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value;
  const words = path.map((key) => {
    at = isRecord(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const name = isRecord(at) ? (at.id ?? at.study) : undefined;
    if (typeof key !== 'number') return String(key);
    return typeof name === 'string' ? name : `item ${key + 1}`;
  });
  return words.length === 0 ? 'the file' : words.join(' › ');
}

function follow(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
