// The tables of a dossier back into a dossier, as far as they tell. Rows that cannot be used are told, each with its place, and left out
// with what hangs on them; nothing is filled in that no table says. What comes back is a draft.
import type { DossierInput } from '../../model/dossier.ts';
import type { DossierReading } from '../dossier-reading.ts';
import type { PaperProblem } from '../paper.ts';
import type { NotRead } from '../reading.ts';
import { AnchorBook } from './anchor-book.ts';
import type { DossierTables } from './dossier-tables.ts';
import { headFields } from './head-fields.ts';
import { IdBook } from './id-book.ts';
import type { KnownRecords } from './known-records.ts';
import { linkRows } from './link-rows.ts';
import { PassageBook } from './passage-book.ts';
import { PlaceBook } from './place-book.ts';
import { ProvenanceReader } from './provenance-reader.ts';
import { readRecords } from './read-records.ts';
import { sortNodes } from './sort-nodes.ts';
import type { TableRow } from './table-row.ts';
import { TopicBook } from './topic-book.ts';

/**
 * @param file what the tables came in, fit to be shown
 * @param problems where everything goes that is wrong with them
 */
export function readTables(tables: DossierTables, file: string, problems: PaperProblem[]): DossierReading | NotRead {
  const { nodes, edges, head } = tables;
  const ids = new IdBook([...nodes, ...tables.passages, ...tables.places].flatMap((row) => row.text('id') ?? []));
  const sorted = sortNodes(nodes, ids);
  if ('message' in sorted) return sorted;
  const { caseId } = sorted;
  const hasWork = (id: string): boolean => sorted.works.has(id);
  const text = head.text !== undefined && hasWork(head.text.work) ? head.text : undefined;
  const places = new PlaceBook(tables.places, ids);
  const passages = new PassageBook(ids);
  const lengthOf = (work: string): number => (text !== undefined && work === text.work ? text.length : Number.POSITIVE_INFINITY);
  for (const row of tables.passages) passages.add(row, places, hasWork, lengthOf);

  const lines = new Map<string, { file: string; line: number | null }>();
  const context = {
    provenances: new ProvenanceReader(places, (id) => passages.has(id)),
    passages,
    anchors: new AnchorBook(head.anchors),
    topics: new TopicBook(sorted.topics, ids),
    find: (cell: string) => ids.find(cell),
    note: (kind: string, id: string, row: TableRow) => void lines.set(`${kind}:${id}`, { file: row.table, line: row.line }),
  };
  const known = readRecords(sorted, edges, context);
  linkRows(edges, known, context);
  const title = known.works.find(({ id }) => id === caseId)?.title;
  const dossier: DossierInput = {
    ...headFields(head, caseId, title, file),
    topics: context.topics.list(),
    ...(text === undefined ? {} : { text }),
    works: known.works,
    studies: joinFindings(known),
    claims: [...known.claims.values()],
    timeline: { anchors: context.anchors.list(), events: [...known.events.values()] },
    discrepancies: [],
    // Last, since reading the others makes some.
    places: places.list(),
    passages: passages.list(),
  };
  return { dossier, problems, told: tellReading(ids), places: lines };
}

/** The studies with their findings, in the order of the rows. */
function joinFindings({ studies, findings }: KnownRecords): DossierInput['studies'] {
  const byStudy = new Map<string, DossierInput['studies'][number]['findings'] & object>();
  for (const { finding, study } of findings.values()) byStudy.set(study, [...(byStudy.get(study) ?? []), finding]);
  return [...studies.values()].map((study) => ({ ...study, findings: byStudy.get(study.id) ?? [] }));
}

function tellReading(ids: IdBook): string[] {
  const told = ['It was made of tables, which can be changed anywhere, and is a draft.'];
  if (ids.changed.length === 0) return told;
  const some = ids.changed.slice(0, 3).map((cell) => `"${cell.slice(0, 40)}" is now ${ids.find(cell)}`);
  return [...told, `Ids that could not stay as they are were changed: ${ids.changed.length}, e.g. ${some.join(', ')}.`];
}
