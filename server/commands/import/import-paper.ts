// A paper that was read, to a draft dossier on disk, or to what is wrong with it.
import path from 'node:path';
import type { DossierInput } from '../../model/dossier.ts';
import { readInput, showName } from '../../data/read-input.ts';
import { exists, findTextHash, hashText, saveDossier } from '../../data/save-dossier.ts';
import { draftDossier, namePaper } from '../../import/draft/draft-dossier.ts';
import { slugOf } from '../../import/draft/make-id.ts';
import type { Paper, ProposedClaim } from '../../import/paper.ts';
import { countWords } from '../count-words.ts';
import { sniffForm } from '../../import/sniff-form.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { ImportJob, ImportOutcome, NotImported } from './import-outcome.ts';
import { saysImported, saysNoName } from './import-messages.ts';
import { listNames } from './list-names.ts';
import { refuseImport } from './refuse-import.ts';
import { writePaperJson } from './write-paper-json.ts';

/** Makes the draft, of the claims that came along, or of those that the paper proposes. */
export async function importPaper(
  { paper: read, claims: given }: { paper: Paper; claims: readonly ProposedClaim[] | null },
  job: ImportJob,
): Promise<ImportOutcome> {
  const completed = job.references === null ? { paper: read, handedIn: null } : await addReferences(read, job.references);
  if ('message' in completed) return completed;
  const { paper, handedIn } = completed;
  const fault = judge(paper, job);
  if (fault !== null) return fault;
  const claims = given ?? (paper.form === 'references' ? [] : (await import('../../import/draft-claims.ts')).draftClaims(paper));
  const id = job.into === null ? null : await writeDraft(paper, claims, handedIn, { ...job, into: job.into });
  if (id !== null && typeof id !== 'string') return id;
  const { references, mentions, problems } = paper;
  const counts = [
    countWords(references.length, 'reference'),
    countWords(mentions.length, 'citation'),
    countWords(claims.length, 'proposed claim'),
  ].join(', ');
  return {
    kind: 'paper',
    id,
    title: paper.record.title,
    state: 'draft',
    references: references.length,
    mentions: mentions.length,
    claims: claims.length,
    counts,
    told: [],
    isPartial: false,
    problems,
    json: job.json ? writePaperJson(paper, claims) : null,
  };
}

/** What keeps a paper that could be read from becoming a draft. */
function judge(paper: Paper, job: ImportJob): NotImported | null {
  if (paper.form === 'references') {
    if (job.into === null && paper.references.length > 0) return null;
    const error = paper.problems.find(({ severity }) => severity === 'error');
    if (paper.references.length === 0)
      return refuseImport(
        error?.message ?? 'no reference could be read from it',
        error?.tip ?? 'Check the file.',
        error?.line ?? null,
      );
    return refuseImport(
      `it is a list of ${countWords(paper.references.length, 'reference')} without a paper: nothing in it cites them`,
      'Give the paper, with this list as --references; or --json to get the references as data.',
    );
  }
  if (paper.text.trim() !== '') return null;
  const problem = paper.problems.find(({ severity }) => severity === 'error') ?? paper.problems[0];
  return refuseImport(
    problem?.message ?? 'no text could be read from it',
    problem?.tip ?? 'Check the file.',
    problem?.line ?? null,
  );
}

async function addReferences(
  paper: Paper,
  file: string,
): Promise<{ paper: Paper; handedIn: { name: string; references: ReadonlySet<string> } } | NotImported> {
  const name = showName(file);
  const bytes = await readInput(file);
  if ('message' in bytes) return refuseImport(`the reference list ${name}: ${bytes.message}`, bytes.tip);
  const form = sniffForm(bytes);
  if (typeof form !== 'string') return refuseImport(`the reference list ${name}: ${form.message}`, form.tip);
  if (form === 'jats' || form === 'pdf')
    return refuseImport(`${name} is no list of references`, 'Give CSL-JSON, BibTeX, RIS or NBIB as --references.');
  const { readReferenceList } = await import('../../import/references/read-reference-list.ts');
  const list = await readReferenceList(bytes);
  const error = list.problems.find(({ severity }) => severity === 'error');
  if (list.references.length === 0)
    return refuseImport(
      `the reference list ${name}: ${error?.message ?? 'it is empty'}`,
      error?.tip ?? 'Check the file.',
      error?.line ?? null,
    );
  if (paper.references.length === 0) {
    const { citeGivenList } = await import('../../import/text/cite-given-list.ts');
    const cited = citeGivenList(paper, list.references, name);
    return {
      paper: { ...cited, problems: [...list.problems, ...cited.problems] },
      handedIn: { name, references: new Set(list.references.map(({ id }) => id)) },
    };
  }
  const { completeReferences } = await import('../../import/complete-references.ts');
  const { references, completed, problems } = completeReferences(paper, list.references, name);
  return {
    paper: { ...paper, references, problems: [...paper.problems, ...list.problems, ...problems] },
    handedIn: { name, references: completed },
  };
}

const refuseSame = (id: string, folder: string): NotImported =>
  refuseImport(saysImported(id, folder), 'Nothing was changed. Take that dossier away first if you want a new draft.');

async function writeDraft(
  paper: Paper,
  claims: readonly ProposedClaim[],
  handedIn: { name: string; references: ReadonlySet<string> } | null,
  { file, into, taken, now }: ImportJob & { into: { dossiers: string; texts: string } },
): Promise<string | NotImported> {
  const text = wellFormed(paper.text);
  const sha256 = hashText(text);
  const name = showName(file);
  const base = slugOf(namePaper(paper, name)) ?? 'paper';
  for (const id of listNames(base, sha256)) {
    // The same text is the same paper, however often it is handed in.
    for (const folder of [into.dossiers, ...taken])
      if ((await findTextHash(folder, id)) === sha256) return refuseSame(id, folder);
    if ((await Promise.all(taken.map((folder) => exists(path.join(folder, id))))).includes(true)) continue;
    const dossier: DossierInput = draftDossier(paper, claims, { id, file: name, sha256, handedIn });
    const saved = await saveDossier({ ...into, dossier, text: { words: text, name }, now: new Date(now) });
    if (saved === 'saved') return id;
    if (saved !== 'taken') return refuseImport(saved.message, saved.tip);
    // Somebody else was quicker, perhaps with the same paper.
    if ((await findTextHash(into.dossiers, id)) === sha256) return refuseSame(id, into.dossiers);
  }
  return refuseImport(saysNoName(base), 'Take dossiers away that you do not need.');
}
