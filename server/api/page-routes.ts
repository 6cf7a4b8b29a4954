// The routes that a page with a dossier inside answers by itself: everything that can be asked of a dossier, but for the formats,
// the review, and the text that somebody attached, which belongs to whoever attached it.
import type { Route } from './route.ts';
import { findPaths } from './routes/find-paths.ts';
import { getAppraisal } from './routes/get-appraisal.ts';
import { getClaim } from './routes/get-claim.ts';
import { getCourse } from './routes/get-course.ts';
import { getDossier } from './routes/get-dossier.ts';
import { getFidelity } from './routes/get-fidelity.ts';
import { getGraph } from './routes/get-graph.ts';
import { getMatrix } from './routes/get-matrix.ts';
import { getNeighbourhood } from './routes/get-neighbourhood.ts';
import { getPassage } from './routes/get-passage.ts';
import { getTimeline } from './routes/get-timeline.ts';
import { getWhatIf } from './routes/get-what-if.ts';
import { getWork } from './routes/get-work.ts';
import { listClaims } from './routes/list-claims.ts';
import { listConflicts } from './routes/list-conflicts.ts';
import { listDiscrepancies } from './routes/list-discrepancies.ts';
import { listDossiers } from './routes/list-dossiers.ts';
import { listGaps } from './routes/list-gaps.ts';
import { listPassages } from './routes/list-passages.ts';
import { listWorks } from './routes/list-works.ts';
import { searchLibrary } from './routes/search-library.ts';
import { traceClaim } from './routes/trace-claim.ts';

/** In the order of the API page. */
export const pageRoutes: readonly Route[] = [
  listDossiers,
  getDossier,
  getTimeline,
  getCourse,
  getGraph,
  getNeighbourhood,
  findPaths,
  listClaims,
  getClaim,
  traceClaim,
  listWorks,
  getWork,
  listPassages,
  getPassage,
  listDiscrepancies,
  getAppraisal,
  getMatrix,
  listConflicts,
  listGaps,
  getWhatIf,
  getFidelity,
  searchLibrary,
];
