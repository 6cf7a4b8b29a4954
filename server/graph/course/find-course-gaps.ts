// What the case does not tell of the course, so that it can be drawn as missing instead of being left out unseen.
import type { Timeline } from '../../model/event.ts';
import type { CourseBar } from './draw-bars.ts';
import type { CourseTime, PlaceTime } from './place-course.ts';

/**
 * `treatment`: a time for which the treatment is not told. `end`: a drug is given and its end is not told. `date`: an event
 * that others are told from has no date. `value`: something that was never measured, or never reported.
 */
export type CourseGapKind = 'treatment' | 'end' | 'date' | 'value';

export interface CourseGap {
  /** Kind, two hyphens, id of the record. */
  id: string;
  kind: CourseGapKind;
  words: string;
  from: CourseTime | null;
  to: CourseTime | null;
  event: string | null;
  passages: string[];
}

const provenancePassages = (provenance: object): string[] =>
  'passages' in provenance && Array.isArray(provenance.passages) ? (provenance.passages as string[]) : [];

/** In the order of the kinds above, then of the file. */
export const findCourseGaps = (timeline: Timeline, bars: readonly CourseBar[], place: PlaceTime): CourseGap[] => {
  const silences = timeline.events.filter(({ kind }) => kind === 'treatment-gap');
  return [
    ...silences.map((event): CourseGap => {
      const { id, when, whenWords, summary, passages } = event;
      const to = when.until ? place(when.until, whenWords) : null;
      return {
        id: `treatment--${id}`,
        kind: 'treatment',
        words: summary,
        from: place(when, whenWords, event),
        to,
        event: id,
        passages,
      };
    }),
    ...bars
      .filter(({ to }) => to.place === null)
      .map(
        ({ event, label, from, to, passages }): CourseGap => ({
          id: `end--${event}`,
          kind: 'end',
          words: `${label}: ${to.words}`,
          from,
          to: null,
          event,
          passages,
        }),
      ),
    ...timeline.anchors
      .filter(({ date }) => date === null)
      .map(({ id, label, known, provenance }): CourseGap => {
        const at = place({ anchor: id, relation: 'at', date: null, offset: null }, known);
        const passages = provenancePassages(provenance);
        return { id: `date--${id}`, kind: 'date', words: `${label}: ${known}`, from: at, to: at, event: null, passages };
      }),
    ...timeline.quantities
      .filter(({ value }) => value === null)
      .map(({ id, words, note, passages }): CourseGap => {
        const all = note === undefined ? words : `${words}: ${note}`;
        return { id: `value--${id}`, kind: 'value', words: all, from: null, to: null, event: null, passages };
      }),
  ];
};
