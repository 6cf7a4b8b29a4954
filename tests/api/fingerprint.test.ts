// Fingerprints of texts: the published test vectors of FNV-1a with 64 bits (Fowler, Noll & Vo).
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../server/api/fingerprint.ts';

describe('the fingerprint', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is %s', (text, name) => {
    expect(fingerprint(text)).toBe(name);
  });

  it('is taken of the UTF-8, so that letters of every script count', () => {
    expect(new Set(['茶', '紅茶', 'ä', 'a\u0308', '🍵'].map(fingerprint)).size).toBe(5);
  });
});
