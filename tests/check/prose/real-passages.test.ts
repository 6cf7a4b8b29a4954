// The rules on prose, on every passage of the first dossier: a claim that repeats its passage is right, one whose numbers,
// drugs or hedges were changed is found. No sentence here is made for the test.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainProse } from '../../../server/check/prose/plain-prose.ts';
import type { Rule } from '../../../server/check/rule.ts';
import { hedgeKept } from '../../../server/check/rules/hedge-kept.ts';
import { valuesInPassage } from '../../../server/check/rules/values-in-passage.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import { loadLibrary } from '../../../server/data/load-library.ts';
import type { LoadedDossier } from '../../../server/model/library.ts';

let loaded: LoadedDossier;

beforeAll(async () => {
  const { library } = await loadLibrary({ dossiers: fileURLToPath(new URL('../../../graph-data/dossiers', import.meta.url)) });
  const found = library.dossiers.find(({ dossier }) => dossier.id === 'monobe-2017');
  if (found === undefined) throw new Error('The first dossier does not load.');
  loaded = found;
});

/** Makes one claim of each passage, from its words after `change`, and gives what the rule says, by passage. */
function judge(rule: Rule, change: (words: string) => string): Map<string, string[]> {
  const pattern = loaded.dossier.claims[0];
  if (pattern === undefined) throw new Error('The first dossier has no claims.');
  const claims = loaded.dossier.passages.map(({ id, exact }) => ({
    ...pattern,
    id: `claim-of-${id}`,
    statement: change(exact),
    voice: 'citing-authors' as const,
    passages: [id],
    evidence: [],
    relations: [],
  }));
  const dossier = { ...loaded.dossier, claims };
  const library = {
    revision: '',
    dossiers: [{ ...loaded, dossier, places: findPlaces(dossier, () => ({ file: 'x', line: 1 })) }],
  };
  const told = new Map<string, string[]>();
  for (const { record, message } of rule.check(library)) {
    const id = (record ?? '').replace('claim-of-', '');
    told.set(id, [...(told.get(id) ?? []), message]);
  }
  return told;
}

/** Ids of the passages whose words fit. */
const passagesWith = (fits: (words: string) => boolean): string[] =>
  loaded.dossier.passages.filter(({ exact }) => fits(exact)).map(({ id }) => id);

describe('a claim that repeats its passage', () => {
  it('lacks nothing', () => {
    expect(loaded.dossier.passages.length).toBeGreaterThan(100);
    expect(judge(valuesInPassage, (words) => words)).toEqual(new Map());
    expect(judge(hedgeKept, (words) => words)).toEqual(new Map());
  });

  it('lacks nothing in American or British spelling, spelled out or not', () => {
    const respell = (words: string): string =>
      plainProse(words)
        .replaceAll('tumor', 'tumour')
        .replaceAll('%', ' per cent')
        .replace(/(?<!-)\btwo\b/g, '2')
        .replace(/\bthree\b/g, '3')
        .replace(/\bmonths\b/g, 'mo')
        .replace(/(\d) ?mg\/day/g, '$1 mg daily');
    expect(judge(valuesInPassage, respell)).toEqual(new Map());
  });
});

describe('a claim whose passage was changed', () => {
  it('is found by every number that is another now', () => {
    const raise = (words: string): string =>
      plainProse(words).replace(
        /(?<![\p{L}\p{N}.,_/-]|\p{L}-)\d+(?:\.\d+)?(?= ?(?:%|months?|mm|weeks?|mg|patients)(?!\p{L}))/gu,
        (digits) => String(Number(digits) + 1000),
      );
    const changed = passagesWith((words) => raise(words) !== plainProse(words));
    expect(changed.length).toBeGreaterThan(15);
    expect([...judge(valuesInPassage, raise).keys()]).toEqual(changed);
  });

  it('is found by another drug', () => {
    const swap = (words: string): string => words.replaceAll(/imatinib/gi, 'regorafenib').replaceAll('Glivec', 'Stivarga');
    const changed = passagesWith(
      (words) => swap(words) !== words && !/regorafenib/i.test(words) && !/\bthe drug|agent|inhibitor/.test(words),
    );
    expect(changed.length).toBeGreaterThan(20);
    expect([...judge(valuesInPassage, swap).keys()]).toEqual(expect.arrayContaining(changed));
  });

  it('is found by a hedge that is gone', () => {
    const assert = (words: string): string =>
      words.replace(/\b(?:may|tends to|is believed to|was suspected to|is expected to|We believe that) /g, '');
    const changed = passagesWith((words) => assert(words) !== words);
    const found = judge(hedgeKept, assert);
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.filter((id) => !found.has(id))).toEqual([]);
  });
});
