// The appraisal of the case report: how far one patient's story can carry a conclusion, item by item, without a score. Murad
// et al. 2018 (BMJ Evid Based Med 23:60-63, methodological quality and synthesis of case series and case reports).
import * as z from 'zod';
import { Id } from './id.ts';

/** The tools that an appraisal may follow. */
export const AppraisalTool = z.enum(['murad-2018']);
export type AppraisalTool = z.infer<typeof AppraisalTool>;

/** The eight items of the tool, in its order. */
export const AppraisalItemId = z.enum([
  'selection',
  'exposure',
  'outcome',
  'alternative-causes',
  'challenge',
  'dose-response',
  'follow-up',
  'reporting',
]);
export type AppraisalItemId = z.infer<typeof AppraisalItemId>;

/** `unclear`: the case does not say. `not-applicable`: the item cannot be asked of this case. */
export const AppraisalAnswerWord = z.enum(['yes', 'partly', 'no', 'unclear', 'not-applicable']);
export type AppraisalAnswerWord = z.infer<typeof AppraisalAnswerWord>;

export const AppraisalItem = z.strictObject({
  id: AppraisalItemId,
  answer: AppraisalAnswerWord,
  because: z.string().min(1).meta({ description: "The curator's reason, in our words" }),
  passages: z.array(Id).default([]),
  note: z.string().min(1).optional(),
});
export type AppraisalItem = z.infer<typeof AppraisalItem>;

/** `appraisal.yaml`: a curator's judgement of the case. That each item stands in it once is for a rule to say, with its line. */
export const Appraisal = z.strictObject({
  tool: AppraisalTool,
  by: z.string().min(1).meta({ description: 'Who judged' }),
  items: z.array(AppraisalItem),
});
export type Appraisal = z.infer<typeof Appraisal>;
