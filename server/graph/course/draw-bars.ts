// The drugs of a course as bars: on, off, given again, each from one time to another as far as the case tells.
import type { CaseEvent, DrugCourse } from '../../model/event.ts';
import type { Direction } from '../../model/evidence.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { CourseTime, PlaceTime } from './place-course.ts';

export interface CourseBar {
  /** `bar--` and the id of the event. */
  id: string;
  drug: string;
  state: DrugCourse;
  label: string;
  from: CourseTime;
  /** Its `place` is null where the case does not tell the end. */
  to: CourseTime;
  event: string;
  passages: string[];
  claims: { claim: string; direction: Direction }[];
  provenance: Provenance;
}

const UNTOLD: Omit<CourseTime, 'words'> = { day: null, range: null, place: null, uncertain: true };

/** One bar for each event that says what became of a drug, in the order of the events. */
export const drawBars = (events: readonly CaseEvent[], place: PlaceTime): CourseBar[] =>
  events.flatMap((event) => {
    const { id, label, when, whenWords, treatment, passages, bearsOn, provenance } = event;
    if (!treatment) return [];
    const until = treatment.until ?? when.until;
    const to = until
      ? place(until, treatment.untilWords ?? whenWords)
      : { ...UNTOLD, words: treatment.untilWords ?? 'The end is not told.' };
    return [
      {
        id: `bar--${id}`,
        drug: treatment.drug,
        state: treatment.course,
        label,
        from: place(when, whenWords, event),
        to,
        event: id,
        passages,
        claims: bearsOn.map(({ claim, direction }) => ({ claim, direction })),
        provenance,
      },
    ];
  });
