// GET /api/v1/dossiers/{dossier}/course: the patient's course as things to draw.
import { describeCourse } from '../../graph/describe-course.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getCourse = defineRoute({
  id: 'getCourse',
  path: '/api/v1/dossiers/{dossier}/course',
  tag: 'dossiers',
  summary:
    "The patient's course to draw: drugs, events, measured values and what is not told, in days from the start of treatment",
  params: DossierParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../course-contract.ts')).CourseAnswer,
  handle: ({ params: { dossier } }, { snapshot: { graph } }) => describeCourse(requireRecords(graph, dossier)),
});
