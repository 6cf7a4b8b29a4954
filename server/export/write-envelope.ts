// A dossier as one JSON document that holds the whole of it (model/dossier-envelope.ts): to be kept, compared, handed on and
// imported again without loss. What is unverified comes along as it stands in the dossier, marked.
import type { Dossier } from '../model/dossier.ts';
import { ENVELOPE_FORMAT, ENVELOPE_VERSION } from '../model/dossier-envelope.ts';
import { writeJsonList } from './write-json-list.ts';

/** The envelope, piece by piece. Each part of the dossier begins a line, and so does each record: files compare, and faults have lines. */
export function* writeEnvelope(dossier: Dossier): Iterable<string> {
  yield `{"format":${JSON.stringify(ENVELOPE_FORMAT)},"version":${ENVELOPE_VERSION},"dossier":`;
  let before = '{\n';
  for (const [name, value] of Object.entries(dossier)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* writeJsonList(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}}\n';
}
