// What of a course is drawn, and in which row: bars of drugs, marks of events, gaps. Every event has the number that it has in
// the table beside the drawing, so that either leads to the other.
import type { CourseAnswer, CourseBar, CourseGap, CourseMark } from '../../server/api/contract.ts';
import type { Axis } from './axis.ts';
import { type Packed, packRows, type Span } from './pack-rows.ts';

export interface DrawnBar {
  readonly bar: CourseBar;
  readonly number: number;
  readonly row: number;
  /** Days; `to` is the end of the axis where the end is not told. */
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

export interface DrawnMark {
  readonly mark: CourseMark;
  readonly number: number;
  readonly row: number;
  readonly day: number;
  /** Whether the label stands before the mark, because it would run off the drawing after it. */
  readonly before: boolean;
}

export interface DrawnGap {
  readonly gap: CourseGap;
  readonly letter: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface CourseItems extends Packed {
  readonly bars: readonly DrawnBar[];
  readonly marks: readonly DrawnMark[];
  readonly gaps: readonly DrawnGap[];
}

/** Lanes from top to bottom. */
const LANES: readonly { lane: CourseMark['lane']; name: string }[] = [
  { lane: 'treatment', name: 'Treatment' },
  { lane: 'surgery', name: 'Surgery' },
  { lane: 'imaging', name: 'Imaging' },
  { lane: 'laboratory', name: 'Laboratory' },
  { lane: 'pathology', name: 'Pathology' },
  { lane: 'disease', name: 'Disease' },
  { lane: 'care', name: 'Care' },
];

/** Pixels of a mark, and roughly of a letter of its label. */
const MARK = 11;
const LETTER = 6.4;

export const GAP_WORDS: Readonly<Record<CourseGap['kind'], string>> = {
  treatment: 'treatment not told',
  end: 'end not told',
  date: 'date not told',
  value: 'never reported',
};

/** A, B, … Z, AA, AB, … */
export function gapLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : gapLetter(Math.floor(index / 26) - 1) + letter;
}

/** Numbers of the marks by their id, in their order, from 1. */
export const numberMarks = (marks: readonly CourseMark[]): ReadonlyMap<string, number> =>
  new Map(marks.map(({ id }, index) => [id, index + 1]));

/** @param labels whether there is room for labels beside the marks */
export function courseItems({ bars, marks, gaps }: CourseAnswer, axis: Axis, labels: boolean): CourseItems {
  const numbers = numberMarks(marks);
  const labelWidth = (label: string): number => (labels ? label.length * LETTER : 0);
  const edge = axis.at(axis.high) + axis.right;
  const barred = new Set(bars.map(({ event }) => event));

  const barEnds = bars.flatMap((bar) => {
    const from = bar.from.place;
    return from === null ? [] : [{ bar, from, to: bar.to.place ?? axis.high, open: bar.to.place === null }];
  });
  const placed = marks.flatMap((mark) => {
    if (mark.place === null || (mark.lane === 'treatment' && barred.has(mark.event))) return [];
    const x = axis.at(mark.place);
    const width = MARK + 4 + labelWidth(mark.label);
    return [{ mark, day: mark.place, before: x + width > edge, x, width }];
  });
  const gapEnds = gaps.flatMap((gap, index) => {
    const from = gap.from?.place;
    if (from === null || from === undefined) return [];
    return [{ gap, letter: gapLetter(index), from, to: gap.to === null ? axis.high : (gap.to.place ?? from) }];
  });

  const spanOf = ({ mark, x, width, before }: (typeof placed)[number]): Span => ({
    id: mark.id,
    from: before ? x - width : x - MARK,
    to: before ? x + MARK : x + width,
  });
  const packed = packRows([
    ...[...new Set(bars.map(({ drug }) => drug))].map((drug) => ({
      name: drug,
      spans: barEnds
        .filter(({ bar }) => bar.drug === drug)
        .map(
          ({ bar, from, to }): Span => ({
            id: bar.id,
            from: axis.at(from),
            to: Math.max(axis.at(to), axis.at(from) + 30 + labelWidth(bar.label)),
          }),
        ),
    })),
    ...LANES.map(({ lane, name }) => ({ name, spans: placed.filter(({ mark }) => mark.lane === lane).map(spanOf) })),
    {
      name: 'Not told',
      spans: gapEnds.map(
        ({ gap, from, to }): Span => ({
          id: gap.id,
          from: axis.at(from) - MARK,
          to: Math.max(axis.at(to), axis.at(from) + 18 + labelWidth(GAP_WORDS[gap.kind])),
        }),
      ),
    },
  ]);
  const row = (id: string): number => packed.rowOf.get(id) ?? 0;
  const number = (id: string): number => numbers.get(id) ?? 0;
  // An event may have several marks; a bar stands for the one of its treatment.
  const ofBar = ({ event }: CourseBar): number =>
    number(
      (marks.find((mark) => mark.event === event && mark.lane === 'treatment') ?? marks.find((mark) => mark.event === event))
        ?.id ?? '',
    );
  return {
    ...packed,
    bars: barEnds.map((one) => ({ ...one, row: row(one.bar.id), number: ofBar(one.bar) })),
    marks: placed.map(({ mark, day, before }) => ({ mark, day, before, row: row(mark.id), number: number(mark.id) })),
    gaps: gapEnds.map((one) => ({ ...one, row: row(one.gap.id) })),
  };
}
