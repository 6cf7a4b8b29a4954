// The list of rules is complete, and every rule has its test.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/check/rules.ts';

const listNames = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

describe('the rules', () => {
  const names = RULES.map(({ name }) => name).toSorted();

  it('are all in the list, each file under the name of its rule', () => {
    expect(names).toEqual(listNames('../../server/check/rules', '.ts'));
  });

  it('are all tested', () => {
    expect(listNames('rules', '.test.ts')).toEqual(names);
  });

  it('are described, each in a sentence', () => {
    expect(RULES.filter(({ description }) => !/^[A-Z].{20,}\.$/.test(description))).toEqual([]);
  });
});
