// What is known of a work as evidence, from its row.
import type { DossierInput } from '../../model/dossier.ts';
import { DesignKind, type Level, Role, Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { PassageBook } from './passage-book.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import type { TableRow } from './table-row.ts';
import type { ReadWork } from './read-work.ts';

type StudyInput = DossierInput['studies'][number];

const Standing = Study.shape.standing.shape.status;

/** What stands around a row of a study. */
export interface StudyContext {
  provenances: ProvenanceReader;
  passages: PassageBook;
  /** The id that a cell names. */
  find: (cell: string) => string;
  /** Whether a row of edges has the case cite it. */
  isCited: boolean;
}

/** A level that is not the one of the design is somebody's judgement, and says so. */
function readLevel(row: TableRow): StudyInput['level'] {
  const value = row.whole('level', 1, 5) as Level | undefined;
  const because = row.text('levelBecause');
  if (value === undefined || (because === undefined && row.text('designKind') !== undefined)) return undefined;
  return { value, because: because ?? `So the table ${row.table} says.` };
}

/** How the case points at it. */
function readCitation(row: TableRow, { passages, find }: StudyContext): Partial<StudyInput> {
  const citationNumber = row.whole('citationNumber', 1);
  const reference = row.text('printedReference');
  const namedIn = row
    .list('namedIn')
    .map(find)
    .filter((passage) => passages.has(passage));
  return {
    ...(citationNumber === undefined ? {} : { citationNumber }),
    ...(reference === undefined || !passages.has(find(reference)) ? {} : { printedReference: { passage: find(reference) } }),
    ...(namedIn.length === 0 ? {} : { namedIn }),
  };
}

/** Facts in words, each with its provenance: patients, treatments, setting and conclusion. */
function readFacts(row: TableRow, inFull: ReadonlyMap<string, Provenance>, provenances: ProvenanceReader): Partial<StudyInput> {
  const n = row.whole('patients', 1);
  const fact = (column: string): { words: string; provenance: Provenance } | undefined => {
    const words = row.text(column);
    return words === undefined ? undefined : { words, provenance: provenances.readFact(row, inFull.get(column)) };
  };
  const counted = n === undefined ? undefined : { words: `${n} patients`, provenance: provenances.fromTable(row) };
  const people = fact('population') ?? counted;
  const setting = withoutGaps(Object.fromEntries(SETTING_COLUMNS.map((axis) => [axis, fact(axis)])));
  return {
    ...(people === undefined ? {} : { population: { ...people, ...(n === undefined ? {} : { n }) } }),
    ...withoutGaps({ intervention: fact('intervention'), comparator: fact('comparator'), conclusion: fact('conclusion') }),
    ...(Object.keys(setting).length === 0 ? {} : { setting }),
  };
}

/** The study of a work. @param id of both @param isCase whether it is what the dossier is about */
export function readStudy(
  row: TableRow,
  { id, isCase }: { id: string; isCase: boolean },
  { identifiers, record }: ReadWork,
  context: StudyContext,
): StudyInput {
  const { provenances, isCited } = context;
  const inFull = provenances.readAll(row);
  const role = row.softWord('role', Role) ?? (isCited ? 'cited' : 'outside');
  const level = readLevel(row);
  const standing = inFull.get('standing');
  return {
    id,
    role: isCase ? 'case' : role === 'case' ? 'outside' : role,
    ...readCitation(row, context),
    design: {
      kind: row.softWord('designKind', DesignKind) ?? 'unknown',
      words: row.text('design') ?? `Not told in the table ${row.table}.`,
      provenance: provenances.readMain(row, inFull.get('design')),
    },
    ...(level === undefined ? {} : { level }),
    ...readFacts(row, inFull, provenances),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(record.length === 0 ? {} : { record }),
    standing: {
      status: row.softWord('standing', Standing) ?? 'not-checked',
      ...(standing === undefined ? {} : { provenance: provenances.mend(standing, row) }),
    },
  };
}

/** Without what is not known. */
const withoutGaps = <T>(record: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined));
