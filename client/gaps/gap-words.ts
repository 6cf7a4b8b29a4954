// Gaps in words: what each kind is called, and what it means for whoever leans on the claim.
import type { GapKind } from '../../server/api/contract.ts';

/** What is missing altogether first, then what is there and weak. */
export const GAP_KINDS: readonly GapKind[] = [
  'no-evidence',
  'single-study',
  'same-cohort',
  'secondary-source',
  'opinion',
  'unverified-check',
  'named-without-reference',
  'not-stated',
];

export const gapWords: Readonly<Record<GapKind, { readonly label: string; readonly meaning: string }>> = {
  'no-evidence': {
    label: 'No evidence',
    meaning: 'No study of this dossier supports the claim: it rests on the word of its authors, or on the case itself.',
  },
  'single-study': { label: 'One study', meaning: 'A single study carries the claim. If it falls, the claim falls.' },
  'same-cohort': {
    label: 'One cohort counted twice',
    meaning: 'Several studies are named, but they share patients: they are one observation.',
  },
  'secondary-source': {
    label: 'Secondary sources',
    meaning: 'Reviews and guidelines report what others found. What they report was not looked up at its source.',
  },
  opinion: { label: 'Opinion', meaning: 'The claim is a judgement or a proposal, not an observation.' },
  'unverified-check': {
    label: 'Unverified checks',
    meaning: 'What the study found is recalled, and was not checked against a record. Treat it as not yet checked.',
  },
  'named-without-reference': {
    label: 'Named without a reference',
    meaning: 'The text names a source that its reference list does not hold: a reader can not look it up from the case.',
  },
  'not-stated': { label: 'Not stated', meaning: 'The case leaves out what a reader would need to judge it.' },
};
