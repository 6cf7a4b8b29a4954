// The course of a dossier's patient with the passages that it rests on.
import { buildCourse, type Course } from './build-course.ts';
import type { DossierRecords } from './dossier-records.ts';
import { type PassageView, viewPassages } from './passage-view.ts';

export type CourseDescription = Course & { passages: PassageView[] };

/** Passages are given once, in the order in which marks, bars and gaps name them. */
export const describeCourse = (records: DossierRecords): CourseDescription => {
  const course = buildCourse(records.loaded.dossier.timeline);
  const named = [...course.marks, ...course.bars, ...course.gaps].flatMap(({ passages }) => passages);
  return { ...course, passages: viewPassages(records, named) };
};
