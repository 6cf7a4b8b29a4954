// The measured values of a course that are drawn together: one series a name and unit, its points in the order of the events.
import type { CaseEvent, EventValue } from '../../model/event.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { CourseTime } from './place-course.ts';

export interface CoursePoint {
  at: CourseTime;
  /** The measured number; null where only bounds are told. */
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** All that was printed, e.g. the three dimensions of which the largest is drawn. */
  words: string;
  event: string;
  passages: string[];
  provenance: Provenance;
}

export interface CourseSeries {
  name: string;
  unit: string | null;
  points: CoursePoint[];
}

const JOINTS = { range: '–', dimensions: ' × ', duration: ' ' } as const;

const valueWords = ({ value, unit, comparison, approximate, kind }: EventValue): string => {
  const number = Array.isArray(value) ? value.join(JOINTS[kind ?? 'range']) : String(value);
  return `${approximate ? 'about ' : ''}${comparison ? `${comparison} ` : ''}${number}${unit === undefined ? '' : ` ${unit}`}`;
};

/** The number to draw, or the bounds of it; null for words, which cannot be drawn. */
const readNumber = ({ value, comparison, kind }: EventValue): Pick<CoursePoint, 'value' | 'low' | 'high'> | null => {
  const numbers = Array.isArray(value) ? value : typeof value === 'number' ? [value] : [];
  if (numbers.length === 0) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (comparison === '<' || comparison === '≤') return { value: null, low: null, high };
  if (comparison === '>' || comparison === '≥') return { value: null, low, high: null };
  // A tumour is measured by its longest diameter (RECIST), so of three dimensions the largest is drawn.
  if (kind === 'dimensions' || low === high) return { value: high, low: null, high: null };
  return { value: null, low, high };
};

/** @param placeEvent when an event happened */
export const drawSeries = (events: readonly CaseEvent[], placeEvent: (event: CaseEvent) => CourseTime): CourseSeries[] => {
  const series = new Map<string, CourseSeries>();
  for (const event of events)
    for (const value of event.values) {
      const number = readNumber(value);
      if (value.series === undefined || number === null) continue;
      const unit = value.unit ?? null;
      const key = JSON.stringify([value.series, unit]);
      const drawn = series.get(key) ?? { name: value.series, unit, points: [] };
      series.set(key, drawn);
      drawn.points.push({
        at: placeEvent(event),
        ...number,
        approximate: value.approximate ?? false,
        words: `${value.name}: ${valueWords(value)}`,
        event: event.id,
        passages: event.passages,
        provenance: value.provenance ?? event.provenance,
      });
    }
  return [...series.values()];
};
