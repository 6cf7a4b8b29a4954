// A line of evidence from its row: both directions, the verdict between them, and what they rest on.
import * as z from 'zod';
import { CheckBasis, CitationForm, Direction, type Evidence, FidelityLabel, Report, Severity } from '../../model/evidence.ts';
import type { PassageBook } from './passage-book.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import type { TableRow } from './table-row.ts';

const Directness = z.enum(['direct', 'indirect']);
const IndirectIn = z.enum(['population', 'intervention', 'comparator', 'outcome']);
const Reports = z.array(Report);

export interface EvidenceContext {
  provenances: ProvenanceReader;
  passages: PassageBook;
  find: (cell: string) => string;
  caseId: string;
  study: string;
  isStudy: (id: string) => boolean;
  /** Words of the case that the claim rests on. */
  claimPassages: readonly string[];
}

type Lines = 'study' | 'passages' | 'findings' | 'oneOf';

/** The words that a line rests on: of the case or of the study, and some of the case. */
function readPassages(row: TableRow, { passages, caseId, study, claimPassages }: EvidenceContext): string[] {
  const named = passages.read(row, caseId);
  const own = named.filter((id) => [caseId, study].includes(passages.workOf(id) ?? ''));
  if (own.length < named.length)
    row.fail('passages', 'words of another work than the case and this study were left out', 'Quote the case or this study.');
  return own.some((id) => passages.workOf(id) === caseId) ? own : [...claimPassages, ...own];
}

function readSides(row: TableRow, provenances: ProvenanceReader): Pick<Evidence, 'asCited' | 'asChecked' | 'fidelity'> {
  const cited = row.word('asCited', Direction);
  const checked = row.word('asChecked', Direction);
  const label = row.word('fidelity', FidelityLabel);
  const severity = row.word('severity', Severity) ?? 'none';
  const [because, citedBecause] = [row.text('because'), row.text('citedBecause')];
  return {
    asCited: cited === undefined ? null : { direction: cited, ...(citedBecause === undefined ? {} : { because: citedBecause }) },
    asChecked:
      checked === undefined
        ? null
        : {
            direction: checked,
            // Whoever gives a table without the column gives an account of what others read.
            basis: row.softWord('basis', CheckBasis) ?? 'secondary-source',
            provenance: provenances.readMain(row, provenances.readAll(row).get('asChecked')),
          },
    fidelity: label === undefined ? null : { label, severity, because: because ?? `Not told in the table ${row.table}.` },
  };
}

/** The line, its findings still to come; null where the row cannot be used, which has been told. */
export function readEvidence(row: TableRow, context: EvidenceContext): Evidence | null {
  const { provenances, find, isStudy, study } = context;
  const sides = readSides(row, provenances);
  const form = row.word('form', CitationForm) ?? (sides.asCited === null ? 'none' : 'named');
  const directness = row.word('directness', Directness) ?? 'direct';
  const indirectIn = row.list('indirectIn').filter((part) => IndirectIn.options.includes(part as never));
  if (row.isBroken) return null;
  const passages = readPassages(row, context);
  if (passages.length === 0) {
    row.fail('passages', 'the line of evidence rests on no words of the case; the row was left out', 'Quote them in quotation.');
    return null;
  }
  const oneOf = row.list('oneOf').map(find).filter(isStudy);
  const reports = row.json('reports', Reports) ?? [];
  const parts: Pick<Evidence, Lines> = { study, passages, findings: [], ...(oneOf.length === 0 ? {} : { oneOf }) };
  return {
    ...parts,
    ...sides,
    form,
    condition: row.text('condition') ?? null,
    directness,
    indirectIn: indirectIn as Evidence['indirectIn'],
    reports: reports.map(({ words, provenance }) => ({ words, provenance: provenances.mend(provenance, row) })),
  };
}
