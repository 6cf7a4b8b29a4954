// The stems that spare most sentences the search for cues must never hide a cue, and a cue in what is denied must propose nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeStance } from '../../server/import/propose-stance.ts';
import { STANCE_RULES } from '../../server/import/stance-rules.ts';

/** What the rules find without their stems. */
function searchAll(words: string): { direction: string; because: string } | null {
  for (const { direction, words: cue } of STANCE_RULES) {
    const found = words.match(cue)?.[0];
    if (found !== undefined) return { direction, because: found };
  }
  return null;
}

/** Whatever the pattern of a rule finds, and a word behind it; words of its own choice are too long for "no", "not" and "few". */
const madeFor = (pattern: RegExp): fc.Arbitrary<string> => {
  const bare = pattern.source.replaceAll('\\b', '').replace(/\(\?=[^()]*\([^()]*\)\)|\(\?= \(\?:[^()]*\)\)/g, '');
  const words = fc.stringMatching(new RegExp(`^${bare.replaceAll('\\w+', '[a-z]{4,9}')}$`));
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
    'these could not be confirmed',
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

describe('a cue behind a negation', () => {
  it.each([
    'Little is known about this',
    'No study has confirmed this effect',
    'No case, series, or trial has confirmed this',
    'It has never been demonstrated that rest helps',
    'This is not inconsistent with earlier data',
    'Neither of the two trials found that rest helps',
    'Few studies have shown that rest helps',
    'It has hardly been reported in adults',
    'The trial did not show that rest helps, nor has it been reported to harm',
    'The studies failed to show an effect',
    'Its cause is unknown and has been reported to vary',
    'The trial ended without having confirmed this',
    'Nobody has refuted this',
    'There is a lack of evidence confirming this',
    "One can't say that this has been established",
    'Rest is not unlike sleep',
    'None of these results is in line with theirs',
    'No study (of four) has\nconfirmed this',
  ])('proposes nothing: "%s"', (words) => {
    expect(proposeStance(words, '')).toBeNull();
  });

  it.each<[string, string, string]>([
    ['Although no cure is known, rest has been shown to help', 'supports', 'has been shown'],
    ['No effect was seen in our series, in contrast to theirs', 'disputes', 'in contrast to'],
    ['No effect was seen in contrast to their series', 'disputes', 'in contrast to'],
    ['We found no effect, consistent with an earlier trial', 'supports', 'consistent with'],
    ['It has been shown that rest does no harm', 'supports', 'has been shown'],
    ['Rest was not tested, but sleep has been shown to help', 'supports', 'has been shown'],
    ['The effect was not only seen but confirmed', 'supports', 'confirmed'],
    ['A few studies have shown that rest helps', 'supports', 'have shown'],
    ['Patients without fever have been reported to recover', 'supports', 'have been reported'],
    ['Patients with no symptoms have been reported to recover', 'supports', 'have been reported'],
    ['Rest had no effect that was measured with the same scale', 'neutral', 'measured with'],
    ['The studies did not confirm this', 'disputes', 'did not confirm'],
    ['No harm was reported to us; a later trial confirmed that', 'supports', 'confirmed'],
  ])('in another clause, or without one, is taken: "%s"', (words, direction, because) => {
    expect(proposeStance(words, '')).toEqual({ direction, because });
  });

  it('is seen where the negation stands before an earlier citation', () => {
    expect(proposeStance(' has confirmed this', '', 'No study (Aho 2001)')).toBeNull();
    expect(proposeStance('No study', ' has confirmed this')).toBeNull();
    expect(proposeStance('Rest does no harm', ' and has been shown to help')).toMatchObject({ direction: 'supports' });
  });

  it('is looked for in a few milliseconds, whatever the sentence', () => {
    for (const unit of [
      'not confirmed ',
      'no ',
      'without ',
      'lack of a a ',
      'data a a ',
      'support this ',
      ', ',
      '(',
      'confirmed ',
    ])
      expect(() => proposeStance(unit.repeat(50_000), unit.repeat(50_000), unit.repeat(50_000))).not.toThrow();
  });
});

describe('support', () => {
  it.each([
    'The bone supports the lid',
    'The lid is supported by two bones',
    'The work was supported by a grant',
    'Support groups help',
  ])('that is none of a claim proposes nothing: "%s"', (words) => {
    expect(proposeStance(words, '')).toBeNull();
  });

  it.each<[string, string]>([
    ['Emerging evidence supports the use of rest', 'evidence supports the'],
    ['This is supported by two trials', 'This is supported'],
    ['Rest is supported by two trials', 'supported by two trials'],
    ['They also support the view that rest helps', 'They also support the'],
    ['Three groups support this hypothesis', 'support this hypothesis'],
    ['The hypothesis was further supported', 'hypothesis was further supported'],
  ])('by evidence, or of a thought, is one: "%s"', (words, because) => {
    expect(proposeStance(words, '')).toEqual({ direction: 'supports', because });
  });
});
