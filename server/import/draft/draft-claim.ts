// A citing sentence as a proposed claim: its own words for a statement, without the marks by which it cites, and every work that it cites
// as evidence that nobody has checked.
import type { DossierInput } from '../../model/dossier.ts';
import type { ProposedClaim } from '../paper.ts';
import { TOPIC } from './unsorted-topic.ts';

type DraftClaim = DossierInput['claims'][number];

/** Longest label that the model takes. */
const LABEL = 64;

/** What a proposed claim is tied to. */
export interface ClaimTies {
  id: string;
  passage: string;
  /** What the sentence says, without marks. */
  statement: string;
  /** Work of each reference, and whether it is cited by number; null where the list has no such entry. */
  studyOf: (reference: string) => { id: string; isNumbered: boolean } | null;
}

/** The claim, proposed. `asChecked` is empty and the verdict undetermined: nobody has looked yet. */
export function draftClaim({ evidence }: ProposedClaim, { id, passage, statement, studyOf }: ClaimTies): DraftClaim {
  const lines = new Map<string, NonNullable<DraftClaim['evidence']>[number]>();
  for (const { reference, asCited } of evidence) {
    const study = studyOf(reference);
    // A sentence may cite a work twice; it is one line of evidence.
    if (study === null || lines.get(study.id)?.asCited) continue;
    lines.set(study.id, {
      study: study.id,
      form: study.isNumbered ? 'number' : 'named',
      asCited:
        asCited === null ? null : { direction: asCited.direction, ...(asCited.because ? { because: asCited.because } : {}) },
      asChecked: null,
      fidelity: { label: 'undetermined', severity: 'none', because: 'Not checked yet.' },
      directness: 'direct',
      passages: [passage],
    });
  }
  return {
    id,
    state: 'proposed',
    label: shorten(statement),
    statement,
    topic: TOPIC.id,
    kind: 'unsorted',
    voice: 'citing-authors',
    passages: [passage],
    ...(lines.size > 0 ? { evidence: [...lines.values()] } : {}),
  };
}

/** The beginning of a sentence, whole words, with an ellipsis where something is left out. */
export function shorten(words: string): string {
  if (words.length <= LABEL) return words;
  const start = words.slice(0, LABEL - 1);
  const cut = start.lastIndexOf(' ');
  return `${start
    .slice(0, cut > LABEL / 2 ? cut : LABEL - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s,;:(]+$/, '')}…`;
}
