// A dossier in full: what a reader wants to know before believing anything in it.
import type { LoadedDossier } from '../model/library.ts';
import type { PassageState } from '../model/passage.ts';
import type { DossierDetail } from './contract.ts';
import type { Snapshot } from './snapshot.ts';
import { summariseDossier } from './summarise-dossier.ts';

/** How the passages stand in the attached text of the case; `sameText` is null where none is attached or none was recorded. */
function describeText({ dossier, texts, anchors }: LoadedDossier): DossierDetail['textState'] {
  const attached = texts.find((text) => text.work === dossier.case);
  const states = dossier.passages.map((passage) => anchors.get(passage.id)?.state ?? 'text-not-attached');
  const count = (state: PassageState) => states.filter((found) => found === state).length;
  return {
    attached: attached !== undefined,
    sameText: attached === undefined || dossier.text === undefined ? null : attached.sha256 === dossier.text.sha256,
    verified: count('verified'),
    moved: count('moved'),
    fuzzy: count('fuzzy'),
    missing: count('missing'),
    notAttached: count('text-not-attached'),
  };
}

/** What `GET /dossiers/{dossier}` answers. */
export function describeDossier(loaded: LoadedDossier, snapshot: Snapshot): DossierDetail {
  const { dossier } = loaded;
  const { problems: _counts, ...summary } = summariseDossier(loaded, snapshot.problems);
  return {
    ...summary,
    topics: dossier.topics.map((topic) => ({
      ...topic,
      claims: dossier.claims.filter((claim) => claim.topic === topic.id).length,
    })),
    curators: dossier.curators,
    interest: dossier.interest,
    licence: dossier.licence,
    questions: dossier.questions,
    text: dossier.text ?? null,
    textState: describeText(loaded),
    problems: snapshot.problems.filter((problem) => problem.dossier === dossier.id),
    broken: snapshot.broken.get(dossier.id) ?? null,
    revision: snapshot.library.revision,
  };
}
