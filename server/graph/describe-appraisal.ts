// The appraisal of a case report as it is shown: each item with its question, in our words, and the passages that it rests on.
// Items and domains: Murad et al. 2018, BMJ Evid Based Med 23:60-63. The tool advises against a sum, so there is none.
import type { AppraisalAnswerWord, AppraisalItemId, AppraisalTool } from '../model/appraisal.ts';
import type { DossierRecords } from './dossier-records.ts';
import { viewPassages } from './passage-view.ts';
import type { PassageView } from './passage-view.ts';

/** The four domains of the tool. */
export type AppraisalDomain = 'selection' | 'ascertainment' | 'causality' | 'reporting';

export interface AppraisalDescription {
  tool: { id: AppraisalTool; name: string; source: string };
  by: string;
  items: {
    id: AppraisalItemId;
    domain: AppraisalDomain;
    question: string;
    answer: AppraisalAnswerWord;
    because: string;
    passages: PassageView[];
    note: string | null;
  }[];
}

const TOOLS: Readonly<Record<AppraisalTool, { name: string; source: string }>> = {
  'murad-2018': {
    name: 'Eight items for case reports and case series',
    source:
      'Murad MH, Sultan S, Haffar S, Bazerbachi F. Methodological quality and synthesis of case series and case reports. BMJ Evid Based Med 2018; 23: 60-63. The questions are in our words.',
  },
};

const QUESTIONS: Readonly<Record<AppraisalItemId, { domain: AppraisalDomain; question: string }>> = {
  selection: {
    domain: 'selection',
    question: 'Is it told how the patient was chosen, so that others like him are not left out unseen?',
  },
  exposure: { domain: 'ascertainment', question: 'Is it well established what the patient was given?' },
  outcome: { domain: 'ascertainment', question: 'Is it well established what became of the patient?' },
  'alternative-causes': {
    domain: 'causality',
    question: 'Were other explanations of the course considered and ruled out?',
  },
  challenge: {
    domain: 'causality',
    question: 'Was the treatment stopped and given again, and did the effect go and come back with it?',
  },
  'dose-response': { domain: 'causality', question: 'Did the effect change with the dose?' },
  'follow-up': { domain: 'causality', question: 'Was the patient followed for long enough for the outcome to show?' },
  reporting: {
    domain: 'reporting',
    question: 'Is enough told for others to do the same, or to apply it to a patient of their own?',
  },
};

/** The appraisal of the dossier's case, its items in the order of the tool; null where nobody has written one. */
export const describeAppraisal = (records: DossierRecords): AppraisalDescription | null => {
  const { appraisal } = records.loaded.dossier;
  if (!appraisal) return null;
  const order = Object.keys(QUESTIONS);
  const items = appraisal.items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    tool: { id: appraisal.tool, ...TOOLS[appraisal.tool] },
    by: appraisal.by,
    items: items.map(({ id, answer, because, passages, note }) => ({
      id,
      ...QUESTIONS[id],
      answer,
      because,
      passages: viewPassages(records, passages),
      note: note ?? null,
    })),
  };
};
