// Archives of any kind: good ones are read, and none makes the reader throw anything but its own fault, unpack without end, or follow a
// name out of the archive.
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, ZipFault } from '../../../server/import/zip/read-zip.ts';

const LIMIT = 1024 * 1024;
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** What the reader says; null where it reads everything. */
function fault(bytes: Uint8Array): string | null {
  try {
    for (const { read } of readZip(bytes)) read(LIMIT);
    return null;
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    expect(error.tip).toMatch(/\.$/);
    return error.message;
  }
}

/** An archive with a number of its directory changed: the first entry's, or that of the record at the end. */
function alter(bytes: Uint8Array, signature: number, field: number, value: number, width: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.length - 4; at >= 0; at -= 1) {
    if (copy.readUInt32LE(at) !== signature) continue;
    if (width === 4) copy.writeUInt32LE(value, at + field);
    else copy.writeUInt16LE(value, at + field);
    return copy;
  }
  throw new Error('The archive has no such record.');
}
const [ENTRY, END] = [0x02014b50, 0x06054b50];

describe('an archive', () => {
  it('gives its files, stored or packed, with forward slashes', () => {
    const files = { 'a/nodes.csv': 'id,kind\r\n'.repeat(100), 'b\\edges.csv': '', 'empty/': '' };
    expect(readZip(zip(files)).map(({ name, read }) => [name, read(LIMIT).toString()])).toEqual([
      ['a/nodes.csv', files['a/nodes.csv']],
      ['b/edges.csv', ''],
    ]);
    const stored = zipSync({ 'a.csv': [strToU8('tea'), { level: 0 }] });
    expect(readZip(stored)[0]?.read(LIMIT).toString()).toBe('tea');
  });

  it('gives any contents as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (contents, packed) => {
        const [file] = readZip(zipSync({ 'a.bin': [contents, { level: packed ? 6 : 0 }] }));
        expect(file?.read(LIMIT).equals(contents)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const one = zip({ 'nodes.csv': 'id,kind\n'.repeat(50) });
  it.each<[what: string, bytes: Uint8Array, says: string]>([
    ['that is cut off', one.slice(0, -10), 'damaged or cut off'],
    ['that is nothing else than its mark', Buffer.from('PK\u0003\u0004'), 'damaged or cut off'],
    [
      'with more files than a dossier has',
      zip(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.csv`, '']))),
      '101 files',
    ],
    ['whose directory says so of its number of files', alter(one, END, 10, 60_000, 2), '60000 files'],
    ['whose directory begins behind its end', alter(one, END, 16, 0xffffff), 'directory of the zip archive is damaged'],
    ['with a name that leads up', zip({ '../../etc/nodes.csv': '' }), 'leads out of it'],
    ['with a name from the root', zip({ '/etc/nodes.csv': '' }), 'leads out of it'],
    ['with a name of another drive', zip({ 'C:\\nodes.csv': '' }), 'leads out of it'],
    ['that is encrypted', alter(one, ENTRY, 8, 1, 2), 'encrypted'],
    ['packed in another way', alter(one, ENTRY, 10, 12, 2), 'a way that is not read here'],
    ['with a file that is too large', zip({ 'nodes.csv': 'x'.repeat(LIMIT + 1) }), 'has 2 MB; at most 1 MB'],
    ['with a file of zeros, a thousand times packed', zip({ 'nodes.csv': '0'.repeat(LIMIT) }), 'packed as no table can be'],
    ['that says less of a file than it holds', alter(one, ENTRY, 24, 10), 'larger than the archive says'],
    ['that says more than it holds', alter(one, ENTRY, 20, 5000), 'is cut off'],
    ['with a file that stands nowhere', alter(one, ENTRY, 42, 0xffffff), 'is damaged'],
  ])('is refused %s', (_, bytes, says) => {
    expect(fault(bytes)).toContain(says);
  });

  it('that would be gigabytes is refused before it is unpacked', () => {
    const bomb = alter(zipSync({ 'nodes.csv': [deflateRawSync(Buffer.alloc(50_000_000)), { level: 0 }] }), ENTRY, 10, 8, 2);
    expect(fault(alter(bomb, ENTRY, 24, 0xfffffff0))).toContain('at most 1 MB');
    expect(fault(alter(bomb, ENTRY, 24, LIMIT - 1))).toContain('larger than the archive says');
  });

  it('never makes the reader throw but its own fault, wherever it is altered or cut', () => {
    const good = zip({ 'nodes.csv': 'id,kind\ncase,case\n', 'edges.csv': 'id,source,target,kind\n' });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, byte, end) => {
        const copy = good.slice();
        copy[at] = byte;
        fault(copy);
        fault(copy.subarray(0, end));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        fault(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
