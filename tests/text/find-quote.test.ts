// Finding quotations: word for word, between equals, with errors, and not at all.
import { describe, expect, it } from 'vitest';
import { LEAST_SCORE, type QuoteSelector, findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';
import { OTHER_PROSE, PROSE } from './prose.ts';

/** The words that were found, as they stand in the original; null if nothing was. */
function wordsFound(original: string, selector: QuoteSelector | string): string | null {
  const found = findQuote(normaliseText(original), typeof selector === 'string' ? { exact: selector } : selector);
  return found === null ? null : original.slice(found.start, found.end);
}

describe('a quotation word for word', () => {
  it.each<[what: string, original: string, quote: string, words: string]>([
    [
      'over a line end',
      'The dose was\r\n   halved in eight patients.',
      'dose was halved in eight',
      'dose was\r\n   halved in eight',
    ],
    ['whose words the page divides', 'a gastro-\nintestinal tumour', 'gastrointestinal', 'gastro-\nintestinal'],
    ['whose hyphen stands at a line end', 'see Long-\nterm results', 'Long-term results', 'Long-\nterm results'],
    ['with a range divided at a line end', 'about 12%-\n14% of patients', '12%-14% of', '12%-\n14% of'],
    [
      'with a divided word and a hyphen at a line end',
      'long-\nterm use of medi-\ncines',
      'long-term use of medicines',
      'long-\nterm use of medi-\ncines',
    ],
    ['itself divided otherwise', 'a re-challenge with the drug', 're-\nchallenge with', 're-challenge with'],
    ['that ends in a hyphen at a line end', 'molecular-\ntargeted agents', 'molecular-', 'molecular-'],
    ['that begins with a hyphen at a line end', 'molecular-\ntargeted agents', '-targeted', '-\ntargeted'],
    ['that is a hyphen', 'a gastro-\nintestinal tumour', '-', '-'],
    ['of a product divided at a line end', 'size, 130×110×\n110 mm (Fig. 2)', '130×110×110 mm', '130×110×\n110 mm'],
    ['with a stray space after its hyphen', 'a single-\nfacility study', 'single- facility', 'single-\nfacility'],
    ['in full-width digits', 'rare３）. In addition', 'rare3). In', 'rare３）. In'],
    ['given in full-width digits', 'rare3). In addition', 'rare３）', 'rare3)'],
    ['with ligatures', 'The eﬃcacy of the ﬁrst drug', 'efficacy of the first', 'eﬃcacy of the ﬁrst'],
    ['that ends inside a ligature', 'The eﬃcacy', 'The ef', 'The eﬃ'],
    ['with decomposed accents', 'Schu\u0308tte and Le\u0301vy', 'Schütte and Lévy', 'Schu\u0308tte and Le\u0301vy'],
    ['with soft hyphens', 'pro\u00adgres\u00adsion-free', 'progression-free', 'pro\u00adgres\u00adsion-free'],
    ['with non-breaking spaces', '250\u00a0mg once\u00a0daily', '250 mg once daily', '250\u00a0mg once\u00a0daily'],
    ['in Greek letters', 'of α-smooth muscle actin and', 'α-smooth muscle', 'α-smooth muscle'],
    ['in Japanese', '本例は消化管\n間質腫瘍である。', '消化管間質腫瘍', '消化管\n間質腫瘍'],
    ['in Hebrew, between marks of direction', 'לפי \u202bהמחקר הראשון\u202c בלבד', 'המחקר הראשון', 'המחקר הראשון'],
    ['beside emoji', 'thanks 👩‍🔬😀 to all', '😀 to', '😀 to'],
    ['of letters beyond the first plane', 'let \u{1d49c}\u{1d4b7} be', '\u{1d49c}\u{1d4b7}', '\u{1d49c}\u{1d4b7}'],
    ['with superscripts', 'of 10⁶ cells per m²', '10⁶ cells', '10⁶ cells'],
    ['with white space around it', 'The dose was halved.', '  dose was\n', 'dose was'],
  ])('is found %s', (_, original, quote, words) => {
    expect(wordsFound(original, quote)).toBe(words);
    expect(findQuote(normaliseText(original), { exact: quote })).toMatchObject({ exact: true, score: 1 });
  });

  it.each<[what: string, original: string, quote: string]>([
    ['a number whose power the quotation lost', 'of 10⁶ cells', '106 cells'],
    ['a sign that the quotation lost', 'a change of -\n5 points', 'of 5 points'],
    ['a word that the quotation does not divide', 'a long-term study', 'longterm'],
    ['other capitals', 'the Kit gene', 'KIT gene'],
    ['an accent that the quotation lost', 'cafe\u0301s', 'cafe'],
    ['a longer dash', 'range 2–58', '2-58'],
    ['two hyphens at a line end', 'so--\nthen', 'sothen'],
    ['a quotation with two hyphens', 'Long-\nterm', 'Long--term'],
  ])('is not found word for word across %s', (_, original, quote) => {
    expect(wordsFound(original, quote)).toBeNull();
  });

  it.each([
    ['', 'a text'],
    [' \n\u00ad', 'a text'],
    ['words', ''],
    ['words', ' \n '],
  ])('is null for %j in %j', (quote, text) => {
    expect(findQuote(normaliseText(text), { exact: quote })).toBeNull();
  });
});

describe('a quotation that stands in several places', () => {
  const text = 'Stable disease was seen early. Later, stable disease was seen again; in the end stable disease was seen in all.';
  const placeOf = (selector: Omit<QuoteSelector, 'exact'>, options = {}) =>
    findQuote(normaliseText(text), { exact: 'table disease was seen', ...selector }, options)?.start;
  const [first, second, third] = [1, 39, 81];

  it.each<[what: string, selector: Omit<QuoteSelector, 'exact'>, expected: number | undefined]>([
    ['the first without any context', {}, first],
    ['the one that follows the prefix', { prefix: 'Later, s' }, second],
    ['the one that precedes the suffix', { suffix: ' in all' }, third],
    ['the one whose prefix agrees best', { prefix: 'early. Latter, s' }, second],
    ['the one whose suffix agrees best', { suffix: 'again, in the end' }, second],
    ['the one that both speak for', { prefix: 'in the end s', suffix: ' in all.' }, third],
    ['the one that the closer context speaks for', { prefix: 'S', suffix: ' earlyish' }, first],
  ])('is found at %s', (_, selector, expected) => {
    expect(placeOf(selector)).toBe(expected);
  });

  it('is found nearest the hint if nothing else decides', () => {
    expect([0, 35, 61, 60, 999].map((hint) => placeOf({}, { hint }))).toEqual([first, second, third, second, third]);
  });

  it('is found where the context says, whatever the hint', () => {
    expect(placeOf({ prefix: 'Later, s' }, { hint: third })).toBe(second);
  });

  it('is found inside the given bounds only', () => {
    expect(placeOf({}, { after: 2 })).toBe(second);
    expect(placeOf({}, { after: second })).toBe(second);
    expect(placeOf({}, { before: 81, hint: 999 })).toBe(second);
    expect(placeOf({}, { after: 2, before: 60 })).toBeUndefined();
    expect(placeOf({}, { after: text.length })).toBeUndefined();
    expect(placeOf({}, { after: 60, before: 40 })).toBeUndefined();
  });

  it('scores less in a context that is not its own, and the more so the stranger it is', () => {
    const scores = ['Later, s', 'Lately, s', 'Mostly, s', 'Nothing b'].map(
      (prefix) => findQuote(normaliseText(text), { exact: 'table disease was seen again', prefix })?.score ?? 0,
    );
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scores.at(-1)).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a quotation with errors', () => {
  const text = normaliseText(PROSE);
  const inProse = (quote: string) => {
    const found = findQuote(text, { exact: quote });
    return found === null ? null : { words: PROSE.slice(found.start, found.end), score: found.score, exact: found.exact };
  };

  it.each<[what: string, quote: string, words: string]>([
    ['a letter', 'Nobody had a complete responce.', 'Nobody had a complete response.'],
    [
      'a missing word',
      'nobody had tested whether that holds in people whose drug has failed',
      'nobody had tested whether that holds in people whose first drug has failed',
    ],
    [
      'an added word',
      'Whether they would all have done as well without surgery',
      'Whether they would have done as well without surgery',
    ],
    ['another spelling', 'Tumor size was measured by computed tomography', 'Tumour size was measured by computed tomography'],
    [
      'typographic differences',
      'Median follow-up was 31·4 months (range, 2-58)',
      'Median follow-up was 31.4 months (range, 2–58)',
    ],
    [
      'errors of recognition',
      'Side effects were rnostly mild. 0edema of the eyelids',
      'Side effects were mostly mild. Oedema of the eyelids',
    ],
    [
      'a lost accent of the page',
      'Expression of smooth muscle actin and of catenin told nothing',
      'Expression of α-smooth muscle actin and of β-catenin told nothing',
    ],
  ])('is found across %s', (_, quote, words) => {
    const found = inProse(quote);
    expect(found).toMatchObject({ words, exact: false });
    expect(found?.score).toBeGreaterThan(0.8);
    expect(found?.score).toBeLessThan(1);
  });

  it('scores the less the more errors it has', () => {
    const scores = [
      'The dose was halved in eight patients',
      'The dose was halved in eigth patients',
      'The dose was haved in eigth patient',
    ].map((quote) => inProse(quote)?.score ?? 0);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('gains by its own context and loses by a strange one', () => {
    const exact = 'The dose was haved in eight patients.';
    const plain = findQuote(text, { exact })?.score ?? 0;
    const own = findQuote(text, { exact, prefix: 'possibly related to the drug. ', suffix: 'Our results agree' })?.score ?? 0;
    const strange = findQuote(text, { exact, prefix: 'keep bees on the northern slope ', suffix: 'and sell honey' })?.score ?? 0;
    expect(own).toBeGreaterThan(plain);
    expect(strange).toBeLessThan(plain);
  });

  it.each<[what: string, quote: string]>([
    ['other words', 'Honey from heather will not run; it must be pressed through muslin'],
    ['words that fit only in part', 'Nobody had a complete idea of what the grocer meant'],
    ['a short quotation with an error', 'exon 8'],
    ['a word with an error', 'velratinib'],
    ['more errors than one in six', 'Nubedy hod e camplute rosponze.'],
    ['the same words in another order', 'early metabolic response was called in uptake of at least 35% a fall'],
  ])('is not found across %s', (_, quote) => {
    expect(inProse(quote)).toBeNull();
  });

  it('is not found where it is poor and its surroundings strange', () => {
    const exact = 'Resektion of residuel diseese was atempted in sevn patiennts';
    expect(findQuote(text, { exact })).not.toBeNull();
    expect(findQuote(text, { exact, prefix: 'wax cuts like cheese ', suffix: ' before sunrise' })).toBeNull();
  });

  it('is found nowhere in another text', () => {
    for (const sentence of OTHER_PROSE.split(/(?<=[.;]) /)) expect(findQuote(text, { exact: sentence })).toBeNull();
  });

  describe('and two places that are nearly as good', () => {
    const arms = 'In arm A 11 patients received 200 mg of the drug. In arm B 13 patients received 400 mg of the drug.';
    const form = normaliseText(arms);

    it('is found at neither', () => {
      expect(findQuote(form, { exact: 'In arm C 12 patients received 300 mg of the drug.' })).toBeNull();
      expect(findQuote(form, { exact: 'In arm C 13 patients received 400 mg of teh drug.' })).toMatchObject({ start: 50 });
    });

    it('is found where its context decides', () => {
      const exact = '12 patients received 300 mg of the drug.';
      expect(findQuote(form, { exact })).toBeNull();
      expect(findQuote(form, { exact, prefix: 'mg of the drug. In arm B ' })).toMatchObject({ start: 59, exact: false });
      expect(findQuote(form, { exact, prefix: 'In arm A ', suffix: 'In arm B 13 patients' })).toMatchObject({ start: 9 });
    });

    it('is not decided by the hint', () => {
      expect(findQuote(form, { exact: 'In arm C 12 patients received 300 mg of the drug.' }, { hint: 50 })).toBeNull();
    });
  });

  it('is found inside the given bounds only', () => {
    const exact = 'Nobody had a complete responce.';
    const { start } = findQuote(text, { exact }) as { start: number };
    expect(findQuote(text, { exact }, { after: start })?.start).toBe(start);
    expect(findQuote(text, { exact }, { after: start + 12 })).toBeNull();
    expect(findQuote(text, { exact }, { before: start + 20 })).toBeNull();
  });

  it('states the least score that it is given with', () => {
    expect(LEAST_SCORE).toBe(0.65);
  });
});

describe('hostile input', () => {
  const million = 'a'.repeat(1_000_000);
  it.each<[what: string, text: string, quote: string, found: boolean]>([
    ['one letter in a million of it', million, 'a', true],
    ['half a million letters in a million of them', million, 'a'.repeat(500_000), true],
    ['more letters than there are', million, 'a'.repeat(1_000_001), false],
    ['letters with another in their middle', million, `${'a'.repeat(2500)}b${'a'.repeat(2500)}`, false],
    ['letters with another at their end', million, `${'a'.repeat(5000)}b`, false],
    ['letters and hyphens', 'a-'.repeat(300_000), `${'a-'.repeat(2000)}b`, false],
    ['letters divided at every line end', 'a-\n'.repeat(300_000), `${'a-'.repeat(2000)}b`, false],
    ['two letters in turn, one of them wrong', 'ab'.repeat(300_000), `${'ab'.repeat(900)}c${'ab'.repeat(900)}`, false],
    ['a long quotation with an error', `${PROSE}\n`.repeat(200), `${PROSE} x ${PROSE}`, false],
    [
      'the same report two hundred times, with an error',
      `${PROSE}\n`.repeat(200),
      'Nobody had a complete responce. Median',
      false,
    ],
    [
      'a text of a hundred reports and one place with errors',
      `${PROSE}\n`.repeat(100) + OTHER_PROSE,
      'pressed thruogh muslin by two people who are fond',
      true,
    ],
  ])('such as %s is answered', (_, text, quote, found) => {
    expect(findQuote(normaliseText(text), { exact: quote }) !== null).toBe(found);
  });

  it('such as a context of a million letters is answered', () => {
    const exact = 'Nobody had a complete responce.';
    expect(findQuote(normaliseText(PROSE), { exact, prefix: million, suffix: million })?.score ?? 0).toBeLessThan(LEAST_SCORE);
  });

  it('never cuts a surrogate pair in two', () => {
    const original = 'A fall in uptake 😀 was called an early response';
    const found = findQuote(normaliseText(original), { exact: 'A fall in uptake 😁 was called an early response' });
    expect(found).toMatchObject({ start: 0, end: original.length });
  });
});
