// One result of a study from its row: from its parts, or, where only its words are told, from those.
import { Finding } from '../../model/finding.ts';
import { readValue } from '../read-value.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import type { TableRow } from './table-row.ts';

const Comparators = Finding.shape.comparators.unwrap();
/** The finding; null where the row cannot be used, which has been told. */
export function readFinding(row: TableRow, id: string, provenances: ProvenanceReader): Finding | null {
  const [, before, behind] = /^(.+?): (.+)$/s.exec(row.text('text') ?? '') ?? [];
  const outcome = row.text('outcome') ?? before;
  const value = row.text('value') ?? (row.text('outcome') === undefined ? behind : undefined);
  if (outcome === undefined || value === undefined) {
    row.fail('outcome', 'a finding needs an outcome and a value; the row was left out', 'Fill in both.');
    return null;
  }
  const comparators = row.json('comparators', Comparators);
  const words = ['group', 'unit', 'p', 'at', 'note'].map((column) => [column, row.text(column)] as const);
  const counts = [
    ['n', row.whole('n', 1)],
    ['count', row.whole('count')],
  ] as const;
  const known = [...words, ...counts].filter(([, cell]) => cell !== undefined);
  return {
    id,
    outcome,
    value: readValue(value),
    ...(comparators === undefined ? {} : { comparators }),
    ...Object.fromEntries(known),
    provenance: provenances.readMain(row, provenances.readAll(row).get('finding')),
  };
}
