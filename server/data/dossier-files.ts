// The files of a dossier's folder and what each holds.

/** Names in the order in which they are read and reported. */
export const DOSSIER_FILES = [
  'dossier.yaml',
  'works.json',
  'studies.yaml',
  'places.yaml',
  'passages.yaml',
  'claims.yaml',
  'timeline.yaml',
  'discrepancies.yaml',
  'appraisal.yaml',
] as const;
export type DossierFile = (typeof DOSSIER_FILES)[number];

/** Those that a dossier need not have. */
export const OPTIONAL_FILES: ReadonlySet<string> = new Set<DossierFile>(['appraisal.yaml']);

/** The whole dossier in one file instead, as a program writes it. */
export const WHOLE_FILE = 'dossier.json';

const FILE_OF_PART: Record<string, DossierFile> = {
  works: 'works.json',
  studies: 'studies.yaml',
  places: 'places.yaml',
  passages: 'passages.yaml',
  claims: 'claims.yaml',
  timeline: 'timeline.yaml',
  discrepancies: 'discrepancies.yaml',
  appraisal: 'appraisal.yaml',
};

/**
 * Where a part of a dossier stands when it is spread over its files.
 * @param path keys from the dossier as a whole, e.g. `['works', 0]`
 * @returns the file and the keys inside it: works.json is a bare list; timeline.yaml and appraisal.yaml are the thing itself
 */
export function placeInFiles(path: readonly PropertyKey[]): { file: DossierFile; path: PropertyKey[] } {
  const part = String(path[0]);
  const file = Object.hasOwn(FILE_OF_PART, part) ? FILE_OF_PART[part] : undefined;
  if (file === undefined) return { file: 'dossier.yaml', path: [...path] };
  return { file, path: ['works', 'timeline', 'appraisal'].includes(part) ? path.slice(1) : [...path] };
}
