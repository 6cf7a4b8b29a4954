// Which content coding an answer is sent in (RFC 9110, section 12.5.3).
import { describe, expect, it } from 'vitest';
import { negotiateEncoding } from '../../server/api/negotiate-encoding.ts';

describe('the content coding', () => {
  it.each<[string | undefined, string | null, string]>([
    [undefined, 'identity', 'nothing is said'],
    ['', 'identity', 'the header is empty'],
    ['gzip, deflate, br, zstd', 'br', 'a browser says what it reads'],
    ['gzip', 'gzip', 'only gzip is read'],
    ['x-gzip', 'gzip', 'gzip has its old name'],
    ['GZIP', 'gzip', 'names are in capitals'],
    ['br;q=0.5, gzip;q=0.8', 'gzip', 'gzip is liked better'],
    ['br;q=0, gzip', 'gzip', 'brotli is refused'],
    ['gzip;q=0', 'identity', 'what is read is refused'],
    ['*', 'br', 'anything will do'],
    ['*;q=0', null, 'everything is refused'],
    ['identity;q=0', null, 'plain bytes are refused and nothing else is read'],
    ['identity;q=0, gzip', 'gzip', 'plain bytes are refused'],
    ['gzip;q=0.5, identity', 'identity', 'plain bytes are liked better'],
    ['*;q=0, identity', 'identity', 'all but plain bytes are refused'],
    ['zstd', 'identity', 'nothing of ours is read'],
    ['br;q=nonsense, gzip;q=0.1', 'gzip', 'a quality is no number'],
    ['br;q=2', 'identity', 'a quality is above one'],
    ['gzip ; q=0.7 , br ; q=0.9', 'br', 'there are blanks'],
    ['gzip;level=9;q=0.2, br;q=0.1', 'gzip', 'there are other parameters'],
  ])('for %j is %s: %s', (header, expected) => {
    expect(negotiateEncoding(header)).toBe(expected);
  });
});
