// The stems that spare most sentences the search for cues: they must never hide a cue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeStance } from '../../server/import/propose-stance.ts';
import { STANCE_RULES } from '../../server/import/stance-rules.ts';

/** What the rules find without their stems. */
function searchAll(words: string): { direction: string; because: string } | null {
  for (const { direction, words: cue } of STANCE_RULES) {
    const found = cue.exec(words)?.[0];
    if (found !== undefined) return { direction, because: found };
  }
  return null;
}

/** Whatever the pattern of a rule finds, and a word behind it. */
const madeFor = (pattern: RegExp): fc.Arbitrary<string> => {
  const bare = pattern.source
    .replaceAll('\\b', '')
    .replace('(?<!not )', '')
    .replace(/\(\?=[^()]*\([^()]*\)\)|\(\?= \(\?:[^()]*\)\)/g, '');
  const words = fc.stringMatching(new RegExp(`^${bare.replaceAll('\\w+', '[a-z]{1,9}')}$`));
  return fc.tuple(words, fc.constantFrom('', ' that', ' of', ' a')).map((two) => two.join(''));
};

describe('the stems of the rules of stance', () => {
  it.each(STANCE_RULES.map(({ name, stems, words }) => [name, stems, words] as const))(
    'of "%s" are beginnings of words of its pattern, of three letters or more',
    (_, stems, words) => {
      expect(stems.length).toBeGreaterThan(0);
      for (const stem of stems) expect([stem, stem.length > 2 && words.source.includes(stem.slice(0, 3))]).toEqual([stem, true]);
    },
  );

  it.each([
    'In sharp contrast to an earlier series',
    'UNLIKE the registry, ours',
    'these did not (be able to) confirm',
    'was not able to replicate',
    'no support for',
    'For a comprehensive overview, see',
    'see also refs',
    'using the modified and shortened depression questionnaire',
    'analysed with',
    'is being planned',
    'as has been already noted by',
    'it is generally recognised',
    'data from two trials imply',
    'meta-analysis strongly suggests',
  ])('hide nothing in "%s"', (words) => {
    expect(proposeStance(words, '')).toEqual(searchAll(words));
  });

  it.each([
    ['a line break within a word', 'in sharp con-\ntrast to earlier series', 'in sharp contrast to'],
    ['line breaks between words', 'in sharp\ncontrast\nto earlier series', 'in sharp contrast to'],
    ['two spaces', 'in  sharp  contrast  to earlier series', 'in sharp contrast to'],
    ['a space that does not break', 'in sharp contrast\u00a0to earlier series', 'in sharp contrast to'],
  ])('see through %s', (_, words, because) => {
    expect(proposeStance(words, '')).toEqual({ direction: 'disputes', because });
  });

  it.each(STANCE_RULES.map(({ name, words }) => [name, words] as const))('hide nothing of what "%s" finds', (_, pattern) => {
    let found = 0;
    fc.assert(
      fc.property(madeFor(pattern), fc.boolean(), (made, isLarge) => {
        const words = isLarge ? made.toUpperCase() : made;
        const all = searchAll(words);
        if (all !== null) found++;
        expect(proposeStance(words, '')).toEqual(all);
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
