// The files of one dossier, as text, into a validated dossier with the place of every record. Pure; loaded only when the
// cache has no answer, because it brings in the YAML parser and the schemas.
import * as z from 'zod';
import { Appraisal } from '../model/appraisal.ts';
import { Claim } from '../model/claim.ts';
import { Discrepancy } from '../model/discrepancy.ts';
import { Dossier, DossierHead } from '../model/dossier.ts';
import { Timeline } from '../model/event.ts';
import type { FilePlace } from '../model/library.ts';
import { Passage } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import { Place } from '../model/provenance.ts';
import { Study } from '../model/study.ts';
import { Work } from '../model/work.ts';
import { DOSSIER_FILES, type DossierFile, OPTIONAL_FILES, placeInFiles, WHOLE_FILE } from './dossier-files.ts';
import { explainIssue } from './explain-issue.ts';
import { findPlaces } from './find-places.ts';
import { findLine, type LineTree } from './line-tree.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What each file must hold; a list stands under a key of its name. */
const SCHEMAS: Record<DossierFile | typeof WHOLE_FILE, z.ZodType> = {
  'dossier.yaml': DossierHead,
  'works.json': z.array(Work),
  'studies.yaml': z.strictObject({ studies: z.array(Study) }),
  'places.yaml': z.strictObject({ places: z.array(Place) }),
  'passages.yaml': z.strictObject({ passages: z.array(Passage) }),
  'claims.yaml': z.strictObject({ claims: z.array(Claim) }),
  'timeline.yaml': Timeline,
  'discrepancies.yaml': z.strictObject({ discrepancies: z.array(Discrepancy) }),
  'appraisal.yaml': Appraisal,
  [WHOLE_FILE]: Dossier,
};

export interface ParsedDossier {
  /** Null where anything is wrong: a dossier loads whole or not at all. */
  dossier: Dossier | null;
  places: Map<string, FilePlace>;
  problems: Problem[];
}

/**
 * Parses the files of the dossier in the folder named `folder`.
 * @param files text by file name: all of DOSSIER_FILES but optional ones, or dossier.json alone
 */
export function parseDossier(folder: string, files: ReadonlyMap<string, string>): ParsedDossier {
  const problems: Problem[] = [];
  const values = new Map<string, unknown>();
  const lines = new Map<string, LineTree>();
  for (const name of files.has(WHOLE_FILE) ? [WHOLE_FILE] : DOSSIER_FILES) {
    const text = files.get(name);
    if (text === undefined) continue;
    const schema = SCHEMAS[name as DossierFile];
    const report = (line: number, rule: string, message: string, tip: string, record: string | null): void => {
      problems.push({ rule, severity: 'error', dossier: folder, file: `${folder}/${name}`, line, record, message, tip });
    };
    const parsed = name.endsWith('.json') ? parseJson(text) : parseYaml(text);
    lines.set(name, parsed.lines);
    for (const fault of parsed.faults) report(fault.line, 'syntax', fault.message, fault.tip, null);
    if (parsed.faults.length > 0) continue;
    const result = schema.safeParse(parsed.value);
    if (result.success) values.set(name, result.data);
    else
      for (const issue of result.error.issues)
        for (const { path, message, tip } of explainIssue(issue, schema, parsed.value))
          report(findLine(parsed.lines, path), 'schema', message, tip, findRecord(parsed.value, path));
  }
  if (problems.length > 0) return { dossier: null, places: new Map(), problems };
  const dossier = assemble(values);
  if (dossier === null) return { dossier, places: new Map(), problems };
  const locate = (path: readonly PropertyKey[]): FilePlace => {
    const place = values.has(WHOLE_FILE) ? { file: WHOLE_FILE, path } : placeInFiles(path);
    const tree = lines.get(place.file);
    return { file: `${folder}/${place.file}`, line: tree === undefined ? null : findLine(tree, place.path) };
  };
  if (dossier.id !== folder) {
    const message = `the folder is named "${folder}", the dossier in it "${dossier.id}"`;
    const tip = 'Give the folder the name of the dossier: ids are permanent, so the folder follows.';
    const { file, line } = locate(['id']);
    problems.push({ rule: 'folder-name', severity: 'error', dossier: folder, file, line, record: dossier.id, message, tip });
    return { dossier: null, places: new Map(), problems };
  }
  return { dossier, places: findPlaces(dossier, locate), problems };
}

function assemble(values: ReadonlyMap<string, unknown>): Dossier | null {
  const whole = values.get(WHOLE_FILE);
  if (whole !== undefined) return whole as Dossier;
  if (DOSSIER_FILES.some((file) => !values.has(file) && !OPTIONAL_FILES.has(file))) return null;
  const appraisal = values.get('appraisal.yaml') as Appraisal | undefined;
  return {
    ...(values.get('dossier.yaml') as DossierHead),
    works: values.get('works.json') as Work[],
    ...(values.get('studies.yaml') as Pick<Dossier, 'studies'>),
    ...(values.get('places.yaml') as Pick<Dossier, 'places'>),
    ...(values.get('passages.yaml') as Pick<Dossier, 'passages'>),
    ...(values.get('claims.yaml') as Pick<Dossier, 'claims'>),
    timeline: values.get('timeline.yaml') as Timeline,
    ...(values.get('discrepancies.yaml') as Pick<Dossier, 'discrepancies'>),
    ...(appraisal === undefined ? {} : { appraisal }),
  };
}

/** Id of the innermost record on the way to `path` that has one. */
function findRecord(value: unknown, path: readonly PropertyKey[]): string | null {
  let at: unknown = value;
  let record: string | null = null;
  for (const key of [null, ...path]) {
    if (key !== null) at = (at as Record<PropertyKey, unknown>)[key];
    if (at === null || typeof at !== 'object') break;
    if ('id' in at && typeof at.id === 'string') record = at.id;
  }
  return record;
}
