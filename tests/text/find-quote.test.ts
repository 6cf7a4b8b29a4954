// Finding quotations word for word, and deciding between equal places.
import { describe, expect, it } from 'vitest';
import { type QuoteSelector, findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';

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
    const found = findQuote(normaliseText(original), { exact: quote });
    expect(original.slice(found?.start, found?.end)).toBe(words);
    expect(found).toMatchObject({ exact: true, score: 1 });
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
    ['a quotation with two hyphens before its longest word', 'Re-\nintroduction', 'Re--introduction'],
    ['a hyphen that the text does not have', 'a longterm study', 'long-term'],
    ['a hyphen that the text does not have before the longest word', 'to reintroduce it', 're-introduce'],
    ['a hyphen that the quotation lost behind its longest word', 'gastrointestinal-long-term', 'gastrointestinal-longterm'],
    ['a hyphen that the quotation lost before its longest word', 'long-term-gastrointestinal', 'longterm-gastrointestinal'],
  ])('is not found word for word across %s', (_, original, quote) => {
    expect(findQuote(normaliseText(original), { exact: quote })?.exact ?? false).toBe(false);
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

  it('is found inside the given bounds with all its parts', () => {
    const form = normaliseText('a re-introduction, a re-introduction-test');
    expect(findQuote(form, { exact: 're-introduction' }, { after: 3 })?.start).toBe(21);
    expect(findQuote(form, { exact: 're-introduction' }, { after: 22 })).toBeNull();
    expect(findQuote(form, { exact: 'introduction-test' }, { before: 39 })).toBeNull();
  });

  it('is found where places overlap', () => {
    expect(findQuote(normaliseText('banana'), { exact: 'ana' }, { hint: 3 })?.start).toBe(3);
  });

  it('is found among a hundred places where the context says, however far from the hint', () => {
    const many = Array.from({ length: 100 }, (_, n) => `In group ${n} nobody had stable disease.`).join(' ');
    const found = findQuote(normaliseText(many), { exact: 'nobody had stable disease', prefix: 'In group 70' }, { hint: 0 });
    expect(found?.start).toBe(many.indexOf('nobody', many.indexOf('group 70')));
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
