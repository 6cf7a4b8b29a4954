// Tables of an invented dossier, for tests of their reader.
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { checkLibrary } from '../../../server/check/check-library.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import type { DossierReading } from '../../../server/import/dossier-reading.ts';
import { readCsvZip } from '../../../server/import/tables/read-csv-zip.ts';
import { Dossier } from '../../../server/model/dossier.ts';

/** Two tables as a person would write them. */
export const NODES = `id,kind,label,text,quotation,authors,year,topic,level,patients
mori-2021,case,,Late tea: a case,,"Mori, A",2021,,,
Hale 2011,study,,Evening tea and sleep,,"Hale, P
Lindqvist, S",2011,,2,40
late-tea,claim,Late tea delays sleep,Late tea delays sleep.,"Tea after eight delayed sleep.
She lay awake.",,,Sleep,,
`;
export const EDGES = `source,target,kind,asCited,asChecked,quotation
Hale 2011,late-tea,evidence,supports,disputes,Tea after eight delayed sleep [1].
`;

export const pack = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one])));

/** The dossier of two tables, which must be one without an error. */
export function read(
  nodes: string | Uint8Array = NODES,
  edges: string | Uint8Array = EDGES,
  more: Record<string, string> = {},
): DossierReading {
  const found = readCsvZip(pack({ 'nodes.csv': nodes, 'edges.csv': edges, ...more }), 'tables.zip');
  if ('message' in found) throw new Error(`${found.message} ${found.tip}`);
  const dossier = Dossier.parse(found.dossier);
  const loaded = { dossier, places: findPlaces(dossier, () => ({ file: '', line: null })), texts: [], anchors: new Map() };
  expect(checkLibrary({ revision: '', dossiers: [loaded] }).filter(({ severity }) => severity === 'error')).toEqual([]);
  return found;
}

/** Problems as lines. */
export const told = ({ problems }: DossierReading): string[] =>
  problems.map(({ severity, place, line, message }) => `${severity} ${place}, line ${line}: ${message}`);
