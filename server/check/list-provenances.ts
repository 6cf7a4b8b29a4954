// Every statement of provenance in a record, wherever it stands in it.
import { type DossierRecord, listRecords } from './list-records.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Provenance, ProvenanceStatus, SingleProvenance } from '../model/provenance.ts';

const STATUSES: ReadonlySet<string> = new Set<ProvenanceStatus>(['verified', 'derived', 'case', 'unverified', 'not-found']);

export interface FoundProvenance {
  record: DossierRecord;
  /** Where in the record, e.g. `design.provenance` or `identifiers[0].provenance.also[0]`. */
  field: string;
  provenance: Provenance | SingleProvenance;
}

/** Lists them in the order of the files. Further statements under `also` are listed by themselves. */
export function listProvenances(dossier: Dossier): FoundProvenance[] {
  const found: FoundProvenance[] = [];
  const walk = (record: DossierRecord, value: unknown, field: string, expected: boolean): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(record, item, `${field}[${index}]`, expected);
      });
      return;
    }
    // Other records have a `status` too: only what stands under `provenance` or its `also` is meant.
    if (expected && STATUSES.has(String((value as { status?: unknown }).status)))
      found.push({ record, field, provenance: value as Provenance });
    for (const [key, inner] of Object.entries(value))
      walk(record, inner, field === '' ? key : `${field}.${key}`, key === 'provenance' || key === 'also');
  };
  for (const record of listRecords(dossier)) walk(record, record.value, '', false);
  return found;
}
