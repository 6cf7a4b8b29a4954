// The bibliographic records as one RIS file in UTF-8, for EndNote, Zotero, Mendeley and RefWorks. The format wants lines to end in
// carriage return and line feed.
import type { ExportInput } from '../format.ts';
import { writeRis } from '../write-ris.ts';
import { listReferences } from './list-references.ts';

/** A record a work; piece by piece. */
export async function* writeRisFile(input: ExportInput): AsyncIterable<string> {
  for (const { record } of listReferences(input)) yield `${(await writeRis(record)).replaceAll('\n', '\r\n')}\r\n\r\n`;
}
