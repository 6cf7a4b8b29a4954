// Base64url in Node.js and in a page: what is written comes back, and looks as RFC 4648 has it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64url, writeBase64url } from '../../server/api/base64url.ts';

describe('Base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['foobar', 'Zm9vYmFy'],
    ['tea>>???', 'dGVhPj4_Pz8'],
    ['茶 🍵', '6Iy2IPCfjbU'],
  ])('writes %j as %s', (text, written) => {
    expect(writeBase64url(text)).toBe(written);
    expect(readBase64url(written)).toBe(text);
  });

  it('is what Node.js writes, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(writeBase64url(text)).toBe(Buffer.from(text).toString('base64url'));
        expect(readBase64url(writeBase64url(text))).toBe(text);
      }),
    );
  });

  it('is refused where it is none', () => {
    expect(() => readBase64url('no, this is not')).toThrow(/invalid character|correctly encoded/i);
  });
});
