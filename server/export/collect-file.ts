// A file that comes in pieces, whole: for who sends it with its length, or compares it.
import type { ExportedFile } from './format.ts';

/** Pieces are joined in lots of about this many characters before they become bytes, because most are a line long. */
const LOT = 1 << 16;

/** All bytes of the file; text as UTF-8, lone surrogates as U+FFFD. */
export const collectFile = async (file: ExportedFile): Promise<Buffer> => {
  if (typeof file === 'string') return Buffer.from(file);
  if (file instanceof Uint8Array) return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const lots: Buffer[] = [];
  let lot = '';
  for await (const piece of file) {
    lot += piece;
    if (lot.length < LOT) continue;
    lots.push(Buffer.from(lot));
    lot = '';
  }
  return Buffer.concat([...lots, Buffer.from(lot)]);
};
