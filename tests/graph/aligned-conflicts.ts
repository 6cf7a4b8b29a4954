// Conflicts of small dossiers, aligned, for tests of who stands where and of what is compared.
import { alignConflicts } from '../../server/graph/align-conflicts.ts';
import type { AlignedAxis, AlignedConflict, ConflictSide } from '../../server/graph/align-conflicts.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { listConflicts } from '../../server/graph/list-conflicts.ts';
import type { Direction, Evidence } from '../../server/model/evidence.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { makeLibrary } from './small-library.ts';

/** What a verified check of an abstract found. */
export const checked = (direction: Direction): NonNullable<Evidence['asChecked']> => ({
  direction,
  basis: 'abstract',
  provenance: { status: 'verified', where: ['page'] },
});

/** All conflicts of a dossier, aligned. */
export const conflictsOf = (loaded: LoadedDossier): AlignedConflict[] => {
  const graph = buildGraph(makeLibrary(loaded));
  const records = findRecords(graph, loaded.dossier.id);
  if (!records) throw new Error('There is no such dossier.');
  return alignConflicts(records, listConflicts(graph, loaded.dossier.id) ?? []);
};

/** One row of the table. */
export const axisOf = (conflict: AlignedConflict | undefined, axis: string): AlignedAxis | undefined =>
  conflict?.aligned.find((one) => one.axis === axis);

/** Who stands where: side, claim, study, direction. */
export const sidesOf = (conflict: AlignedConflict | undefined): ConflictSide[keyof ConflictSide][][] | undefined =>
  conflict?.sides.map(({ side, claim, study, direction }) => [side, claim, study, direction]);
