// A zip archive that somebody handed in, read without trusting it: APPNOTE.TXT, PKWARE, version 6.3.10, sections 4.3 and 4.4. Only its
// directory is read at first; a file is inflated when it is asked for, and never beyond the size that is allowed.
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** Files in an archive: six of ours, and what programs put beside them. */
const MOST_FILES = 100;
/** A file that is this many times as large as its packed form is no table. */
const MOST_INFLATED = 500;

export interface ZipFile {
  /** With forward slashes. */
  name: string;
  /** The contents. @throws ZipFault where they are broken, or larger than `most` bytes */
  read: (most: number) => Buffer;
}

/** Why an archive is not read; said in the form of the import's messages. */
export class ZipFault extends Error {
  readonly tip: string;
  constructor(message: string, tip = 'Pack the files again.') {
    super(message);
    this.tip = tip;
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Length of the record at the end, and the longest comment that may stand behind it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  throw new ZipFault('the zip archive is damaged or cut off', 'Save or download it again.');
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

function readEntries(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_FILES)
    throw new ZipFault(`the zip archive has ${count} files; at most ${MOST_FILES} are read`, 'Pack the tables alone.');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) throw new ZipFault('the directory of the zip archive is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
    if ((bytes.readUInt16LE(at + 8) & 1) === 1)
      throw new ZipFault('the zip archive is encrypted', 'Pack the files without a password.');
    entries.push({
      name: readName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Nothing is ever written under such a name; but whoever packs one has something in mind. */
function readName(bytes: Buffer): string {
  const name = bytes.toString('utf8').replaceAll('\\', '/');
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..'))
    throw new ZipFault('a name in the zip archive leads out of it', 'Pack the files alone, without their folders.');
  return name;
}

function readFile(bytes: Buffer, { name, method, packed, size, offset }: Entry, most: number): Buffer {
  const tooLarge = (found: number): ZipFault =>
    new ZipFault(
      `${name} in the zip archive has ${Math.ceil(found / 1024 / 1024)} MB; at most ${Math.round(most / 1024 / 1024)} MB are read`,
      'Divide the tables.',
    );
  if (size > most) throw tooLarge(size);
  if (size > packed * MOST_INFLATED + 1024) throw new ZipFault(`${name} in the zip archive is packed as no table can be`);
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new ZipFault(`${name} in the zip archive is damaged`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const contents = bytes.subarray(start, start + packed);
  if (contents.length < packed) throw new ZipFault(`${name} in the zip archive is cut off`);
  if (method === 0) return contents;
  if (method !== 8)
    throw new ZipFault(`${name} is packed in a way that is not read here`, 'Pack it with DEFLATE, as most programs do.');
  try {
    // What the directory says of the size may be a lie; this is the limit that holds.
    return inflateRawSync(contents, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ZipFault(`${name} in the zip archive is damaged, or larger than the archive says`);
  }
}

/** The files of an archive, folders left out. @throws ZipFault */
export function readZip(bytes: Uint8Array): ZipFile[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readEntries(buffer)
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => ({ name: entry.name, read: (most) => readFile(buffer, entry, most) }));
}
