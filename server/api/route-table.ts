// Every route there is. Express, the OpenAPI document, the tests of the contract and the test of the README all read this list.
import type { Route } from './route.ts';
import { exportRoute } from './routes/export-dossier.ts';
import { findPaths } from './routes/find-paths.ts';
import { followEvents } from './routes/follow-events.ts';
import { getAppraisal } from './routes/get-appraisal.ts';
import { getClaim } from './routes/get-claim.ts';
import { getCourse } from './routes/get-course.ts';
import { getDocs } from './routes/get-docs.ts';
import { getDossier } from './routes/get-dossier.ts';
import { getFidelity } from './routes/get-fidelity.ts';
import { getGraph } from './routes/get-graph.ts';
import { getHealth } from './routes/get-health.ts';
import { getMatrix } from './routes/get-matrix.ts';
import { getNeighbourhood } from './routes/get-neighbourhood.ts';
import { getOpenApi } from './routes/get-openapi.ts';
import { getPassage } from './routes/get-passage.ts';
import { getText } from './routes/get-text.ts';
import { getReview } from './routes/get-review.ts';
import { getTimeline } from './routes/get-timeline.ts';
import { getWhatIf } from './routes/get-what-if.ts';
import { getWork } from './routes/get-work.ts';
import { listClaims } from './routes/list-claims.ts';
import { listConflicts } from './routes/list-conflicts.ts';
import { listDiscrepancies } from './routes/list-discrepancies.ts';
import { listDossiers } from './routes/list-dossiers.ts';
import { listFormats } from './routes/list-formats.ts';
import { listGaps } from './routes/list-gaps.ts';
import { listPassages } from './routes/list-passages.ts';
import { listWorks } from './routes/list-works.ts';
import { searchLibrary } from './routes/search-library.ts';
import { traceClaim } from './routes/trace-claim.ts';

/** In the order of the API page. */
export const routes: readonly Route[] = [
  listDossiers,
  getDossier,
  getTimeline,
  getCourse,
  getText,
  exportRoute,
  listFormats,
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
  getReview,
  searchLibrary,
  followEvents,
  getOpenApi,
  getDocs,
  getHealth,
];
