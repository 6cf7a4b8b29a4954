// Finding quotations with errors: what is found, what is refused, and what decides.
import { describe, expect, it } from 'vitest';
import { mostErrors } from '../../server/text/find-approximate.ts';
import { LEAST_SCORE, findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';
import { distancesByEnd } from './edit-text.ts';
import { OTHER_PROSE, PROSE } from './prose.ts';

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

  it.each<[where: string, original: string, quote: string, words: string]>([
    [
      'without the space that its first letter fell on',
      'So he dose was halved in eight patients',
      'The dose was halved in eight',
      'he dose was halved in eight',
    ],
    [
      'without the space that its last letter fell on',
      'The dose was halved in eight patients',
      'The dose was halved in eightX',
      'The dose was halved in eight',
    ],
    [
      'with the letter that stands for its last',
      'was halved in eight patientz or so',
      'was halved in eight patients',
      'was halved in eight patientz',
    ],
    [
      'with the letter that stands for its first',
      'was jalved in eight patients or so',
      'halved in eight patients',
      'jalved in eight patients',
    ],
  ])('is found %s', (_, original, quote, words) => {
    const found = findQuote(normaliseText(original), { exact: quote });
    expect(original.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([18, 24, 30, 37, 48, 60, 85, 110, 150, 200])(
    'is found with as many errors as %d characters may have, spread to spoil the most',
    (length) => {
      const missed: string[] = [];
      let tried = 0;
      for (let start = 0; start + length < PROSE.length; start += 97) {
        const exact = PROSE.slice(start, start + length).trim();
        const share = exact.length / mostErrors(exact.length);
        for (const spoil of [() => '', () => '#', (letter: string) => `${letter}#`]) {
          const inMiddle = (at: number) => at % share >= share / 2 && at % share < share / 2 + 1;
          const altered = exact.split('').map((letter, at) => (inMiddle(at) ? spoil(letter) : letter));
          const errors = distancesByEnd(normaliseText(altered.join('')).text, normaliseText(exact).text).at(-1) ?? Infinity;
          if (errors > mostErrors(exact.length)) continue;
          tried++;
          const copy = normaliseText(`${PROSE.slice(0, start)} ${altered.join('')} ${PROSE.slice(start + length)}`);
          if (findQuote(copy, { exact }) === null) missed.push(exact);
        }
      }
      expect(tried).toBeGreaterThan(40);
      // The report says this twice, so that neither place leads.
      expect(missed.filter((exact) => !exact.includes('an early metabo'))).toEqual([]);
    },
  );

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

    it('is found where the better one leads by a fifth of its errors', () => {
      const sentence = PROSE.slice(0, 150);
      const spoil = (errors: number) =>
        sentence.replaceAll(/./g, (letter, at: number) => (at % 9 === 4 && at < errors * 9 ? '#' : letter));
      const textWith = (rival: number) => normaliseText(`${spoil(12)} -- ${spoil(rival)}`);
      expect(findQuote(textWith(15), { exact: sentence })).toMatchObject({ start: 0, score: 1 - 12 / 150 });
      expect(findQuote(textWith(14), { exact: sentence })).toBeNull();
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
