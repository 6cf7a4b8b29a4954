// The bibliographic records as CSL-JSON, for Zotero, pandoc and every citation processor. Citation Style Language, input schema
// csl-data.json, version 1.0.
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { listReferences } from './list-references.ts';

/** A list of items; piece by piece. */
export function* writeCslJson(input: ExportInput): Iterable<string> {
  yield* writeJsonList(listReferences(input).map(({ record }) => record));
  yield '\n';
}
