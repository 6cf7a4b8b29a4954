// An event of the patient's course from its row; what it bears on stands in the table of edges.
import * as z from 'zod';
import { CaseEvent, DrugCourse, EventKind, EventValue, type Moment } from '../../model/event.ts';
import type { AnchorBook } from './anchor-book.ts';
import type { PassageBook } from './passage-book.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import { readLabel } from './read-claim.ts';
import { readMoment } from './read-moment.ts';
import type { TableRow } from './table-row.ts';

const Values = z.array(EventValue);
const Also = CaseEvent.shape.also.unwrap();

/** A time that is told from nothing: it is not drawn. */
const NOT_TOLD: Moment = { anchor: 'calendar', relation: 'at', date: null, offset: null };

export interface EventContext {
  provenances: ProvenanceReader;
  passages: PassageBook;
  caseId: string;
  anchors: AnchorBook;
}

function readTime(row: TableRow, column: string, { anchors, provenances }: EventContext): Moment | undefined {
  const cell = row.text(column);
  if (cell === undefined) return undefined;
  const moment = readMoment(cell);
  if (moment === null)
    row.fail(
      column,
      `${JSON.stringify(cell.slice(0, 60))} is no time; the cell was not used`,
      'Write, for example, "at t1-operation P17M" or 2008-05.',
    );
  else anchors.need(moment.anchor, provenances.fromTable(row));
  return moment ?? undefined;
}

function readTreatment(row: TableRow, context: EventContext): CaseEvent['treatment'] {
  const drug = row.text('drug');
  const course = row.softWord('course', DrugCourse);
  if (drug === undefined || course === undefined) return undefined;
  const until = readTime(row, 'courseUntil', context);
  const untilWords = row.text('courseUntilWords');
  return { drug, course, ...(until === undefined ? {} : { until }), ...(untilWords === undefined ? {} : { untilWords }) };
}

/** The event; null where the row cannot be used, which has been told. */
export function readEvent(row: TableRow, id: string, context: EventContext): CaseEvent | null {
  const { provenances, passages, caseId } = context;
  const kind = row.word('eventKind', EventKind);
  const summary = row.text('text') ?? row.text('label');
  if (row.isBroken) return null;
  if (kind === undefined || summary === undefined) {
    row.fail(kind === undefined ? 'eventKind' : 'text', 'an event needs a kind and words; the row was left out', 'Fill in both.');
    return null;
  }
  const words = passages.read(row, caseId).filter((passage) => passages.workOf(passage) === caseId);
  if (words.length === 0) {
    row.fail(
      'quotation',
      'an event needs words of the case; the row was left out',
      'Quote them in quotation, one passage a line.',
    );
    return null;
  }
  const until = readTime(row, 'until', context);
  const treatment = readTreatment(row, context);
  const also = row.json('also', Also);
  const values = (row.json('values', Values) ?? []).map(({ provenance, ...value }) =>
    provenance === undefined ? value : { ...value, provenance: provenances.mend(provenance, row) },
  );
  return {
    id,
    kind,
    ...(also === undefined ? {} : { also }),
    label: readLabel(row, summary),
    summary,
    when: { ...(readTime(row, 'time', context) ?? NOT_TOLD), ...(until === undefined ? {} : { until }) },
    whenWords: row.text('when') ?? row.text('time') ?? 'Not told.',
    ...(treatment === undefined ? {} : { treatment }),
    values,
    passages: words,
    bearsOn: [],
    discrepancies: [],
    provenance: provenances.readMain(row, provenances.readAll(row).get('event')),
  };
}
