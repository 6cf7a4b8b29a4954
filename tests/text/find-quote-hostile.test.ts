// Finding quotations in texts, and with quotations, that are made to take for ever.
import { describe, expect, it } from 'vitest';
import { LEAST_SCORE, findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';
import { OTHER_PROSE, PROSE } from './prose.ts';

describe('hostile input', () => {
  const million = 'a'.repeat(1_000_000);
  // No two parts of it are alike.
  const counted = Array.from({ length: 2000 }, (_, n) => `${(n * 7919).toString(36)} `).join('');
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
      'more near misses than are looked at',
      `${PROSE.replaceAll('complete response', 'complete responze')}\n`.repeat(30),
      'Nobody had a complete rezponse.',
      false,
    ],
    ['five thousand characters with an error', counted, `x${counted.slice(20, 5020)}`, false],
    ['four thousand characters with an error', counted, `x${counted.slice(20, 4020)}`, true],
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
