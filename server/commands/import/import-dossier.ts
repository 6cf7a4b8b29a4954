// A dossier that comes from a file: judged like one on disk, and kept under an id that is free, whole or not at all.
import { checkLibrary } from '../../check/check-library.ts';
import { isBlocking } from '../../api/is-blocking.ts';
import { explainIssue } from '../../data/explain-issue.ts';
import { findPlaces } from '../../data/find-places.ts';
import { parseEnvelope } from '../../data/parse-envelope.ts';
import { showName } from '../../data/read-input.ts';
import { writeEnvelope } from '../../export/write-envelope.ts';
import type { DossierReading } from '../../import/dossier-reading.ts';
import type { PaperProblem } from '../../import/paper.ts';
import { paperError } from '../../import/paper-problem.ts';
import type { Reading } from '../../import/reading.ts';
import { Dossier } from '../../model/dossier.ts';
import type { FilePlace } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { countWords } from '../count-words.ts';
import type { ImportJob, ImportOutcome, NotImported } from './import-outcome.ts';
import { keepDossier } from './keep-dossier.ts';
import { refuseImport } from './refuse-import.ts';

interface Judged {
  dossier: Dossier;
  places: ReadonlyMap<string, FilePlace>;
  problems: PaperProblem[];
  told: string[];
}

/** Judges the dossier and keeps it. */
export async function importDossier(read: Exclude<Reading, { kind: 'paper' }>, job: ImportJob): Promise<ImportOutcome> {
  const name = showName(job.file);
  const taken = read.kind === 'envelope' ? takeEnvelope(read.text, name) : takeReading(read.reading, name);
  if ('message' in taken) return taken;
  const { dossier, places, problems, told } = taken;
  const loaded = { dossier, places, texts: [], anchors: new Map() };
  const found = checkLibrary({ revision: '', dossiers: [loaded] });
  const broken = found.filter(isBlocking).map(asProblem);
  if (broken.length > 0) return refuseBroken([...broken, ...problems]);
  const id = job.into === null ? null : await keepDossier(dossier, { into: job.into, taken: job.taken, now: job.now });
  if (id !== null && typeof id !== 'string') return id;
  const { claims, works, title, state } = dossier;
  const lines = claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const studies = works.length - 1;
  const counts = [
    countWords(claims.length, 'claim'),
    countWords(studies, 'study', 'studies'),
    countWords(lines, 'line of evidence', 'lines of evidence'),
  ].join(', ');
  const doubts =
    found.length === 0 ? [] : [`The checks ask ${countWords(found.length, 'question')} about it: claimgraph check lists them.`];
  return {
    kind: 'dossier',
    id,
    title,
    state,
    references: studies,
    mentions: lines,
    claims: claims.length,
    counts,
    told: [...told, ...(id === null || id === dossier.id ? [] : [`The id ${dossier.id} is taken.`]), ...doubts],
    isPartial: problems.some(({ severity }) => severity === 'error'),
    problems,
    json: job.json ? [...writeEnvelope(dossier)].join('').trimEnd() : null,
  };
}

/** The dossier of an envelope, or why there is none. */
function takeEnvelope(text: string, file: string): Judged | NotImported {
  const { dossier, places, faults } = parseEnvelope(text, file);
  if (dossier !== null) return { dossier, places, problems: [], told: [] };
  return refuseBroken(
    faults.map(({ rule, line, pointer, message, tip }) => paperError(rule, message, tip, { line, place: pointer })),
  );
}

/** A dossier that a reader made, held to the same schemas. */
function takeReading({ dossier: made, problems, told, places: known }: DossierReading, file: string): Judged | NotImported {
  const result = Dossier.safeParse(made);
  if (!result.success)
    return refuseBroken([
      ...result.error.issues
        .flatMap((issue) => explainIssue(issue, Dossier, made))
        .map(({ path, message, tip }) => paperError('schema', message, tip, { place: path.map(String).join('/') })),
      ...problems,
    ]);
  const places = findPlaces(result.data, () => ({ file, line: null }));
  for (const [key, place] of known) if (places.has(key)) places.set(key, place);
  return { dossier: result.data, places, problems, told };
}

function refuseBroken(problems: PaperProblem[]): NotImported {
  const [first] = problems;
  const more = problems.length - 1;
  const rest = more > 0 ? `, and ${countWords(more, 'more thing is', 'more things are')} wrong with it` : '';
  return refuseImport(`${first?.message}${rest}`, first?.tip ?? 'Check the file.', first?.line ?? null, more > 0 ? problems : []);
}

const asProblem = ({ rule, record, file, line, message, tip }: Problem): PaperProblem =>
  paperError(rule, message, tip, { line, place: [file, record].filter((part) => part !== null).join(', ') });
