// Passages in words: the section they stand in, and what was found when they were looked for in the attached text.
import type { PassageView } from '../../server/api/contract.ts';

export type Section = PassageView['section'];
export type PassageState = PassageView['state'];

export const sectionWords: Readonly<Record<Section, string>> = {
  title: 'Title',
  abstract: 'Abstract',
  introduction: 'Introduction',
  methods: 'Methods',
  'case-report': 'Case report',
  results: 'Results',
  captions: 'Figures',
  discussion: 'Discussion',
  conclusion: 'Conclusion',
  references: 'References',
  other: 'Another part',
};

export const stateWords: Readonly<Record<PassageState, { readonly label: string; readonly meaning: string }>> = {
  verified: { label: 'found word for word', meaning: 'Found word for word in the attached text.' },
  moved: {
    label: 'found in another text',
    meaning: 'Found word for word, but the attached text is not the one it was taken from.',
  },
  fuzzy: { label: 'found with differences', meaning: 'Found only approximately in the attached text.' },
  missing: { label: 'not found', meaning: 'Not found in the attached text.' },
  'text-not-attached': {
    label: 'text not attached',
    meaning: 'The text it stands in is not attached, so it was not looked for.',
  },
};

/** "Discussion, page 8". */
export const passagePlace = (passage: Pick<PassageView, 'section' | 'page'>): string =>
  passage.page ? `${sectionWords[passage.section]}, page ${passage.page}` : sectionWords[passage.section];
