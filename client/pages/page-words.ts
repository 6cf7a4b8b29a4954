// What the pages are called and which question each answers.
import type { PageName } from '../address/address.ts';

export interface PageWords {
  /** As the navigation says it. */
  readonly label: string;
  readonly question: string;
}

export const pageWords: Readonly<Record<PageName, PageWords>> = {
  matrix: { label: 'Matrix', question: 'Which study says what about which claim?' },
  timeline: { label: 'Timeline', question: 'What happened to the patient, and what could be known by then?' },
  conflicts: { label: 'Conflicts', question: 'Where does the evidence disagree, and is the disagreement a condition?' },
  gaps: { label: 'Gaps', question: 'What is missing, and what falls if a study falls?' },
  fidelity: { label: 'Fidelity', question: 'Does the case cite its sources faithfully?' },
  'trace-it': { label: 'Trace it', question: 'Would you judge the citations as the curators did?' },
  review: { label: 'Review', question: 'Is what the import proposes what the paper says?' },
  appraisal: { label: 'Appraisal', question: 'How sound is the case report itself?' },
};
