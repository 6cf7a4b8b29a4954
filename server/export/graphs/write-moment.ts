// A time of the patient's course in one cell: "at t1-operation P17M", "about at first-dose P3Y", "at calendar 2008-05".
import type { Moment } from '../../model/event.ts';

/** Relation, what it is told from, and as much as is known of offset and date. */
export const writeMoment = ({ anchor, relation, date, offset, approximate }: Moment): string =>
  [approximate === true ? 'about' : null, relation, anchor, offset, date].filter((part) => part !== null).join(' ');
