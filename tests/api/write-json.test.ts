// JSON in ASCII: other bytes, the same value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../server/api/write-json.ts';

describe('the JSON of an answer', () => {
  it('is ASCII and reads back as the same value, whatever that holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const bytes = writeJson(value);
        expect(bytes.every((byte) => byte < 0x80)).toBe(true);
        expect(JSON.parse(bytes.toString('utf8'))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps letters beyond the first plane, and markup', () => {
    const value = { 'ü 🍵': '</script> 胃 \u2028 \u007f' };
    expect(writeJson(value).toString('latin1')).toBe('{"\\u00fc \\ud83c\\udf75":"</script> \\u80c3 \\u2028 \u007f"}');
    expect(JSON.parse(writeJson(value).toString())).toEqual(value);
  });
});
