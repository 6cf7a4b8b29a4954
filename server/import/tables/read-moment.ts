// A time of the patient's course from one cell, as export/graphs/write-moment.ts writes it: "at t1-operation P17M", "about at
// first-dose P3Y", "at calendar 2008-05"; or a date alone.
import { CalendarDate, Moment } from '../../model/event.ts';

const FORM = /^(about )?(before|at|after) (\S+?)(?: (P\S+))?(?: (\d{4}\S*))?$/;

/** Null where the cell tells no time. */
export function readMoment(cell: string): Moment | null {
  const words = cell.trim();
  if (CalendarDate.safeParse(words).success) return { anchor: 'calendar', relation: 'at', date: words, offset: null };
  const [, about, relation, anchor, offset = null, date = null] = FORM.exec(words) ?? [];
  const parsed = Moment.safeParse({ relation, anchor, offset, date, ...(about === undefined ? {} : { approximate: true }) });
  return parsed.success ? parsed.data : null;
}
