// A dossier as one piece of text: JSON (server/model/packed-dossier.ts), packed. server/import/packed/unpack-dossier.ts reads it.
import type { LoadedDossier } from '../../model/library.ts';
import type { PackedDossier } from '../../model/packed-dossier.ts';
import type { Problem } from '../../model/problem.ts';
import { packText } from './pack-text.ts';

/** What a dossier does not know of itself. */
export interface PackedWith {
  /** Version of the program. */
  program: string;
  /** Revision of the library of the page, which is the dossier alone. */
  revision: string;
  /** What is wrong in the data of the library; problems of other dossiers stay behind. */
  problems: readonly Problem[];
}

/** The attached texts stay behind, and where the records stand on disk. */
export const describePacked = (
  { dossier, origin = 'bundled', anchors }: LoadedDossier,
  { program, revision, problems }: PackedWith,
): PackedDossier => ({
  format: 'claimgraph-dossier',
  version: 1,
  program,
  revision,
  origin,
  dossier,
  anchors: [...anchors.values()],
  problems: problems.filter((problem) => problem.dossier === dossier.id),
});

/** As a block of a page may hold it. */
export const packDossier = (loaded: LoadedDossier, withIt: PackedWith): string =>
  packText(JSON.stringify(describePacked(loaded, withIt)));
