// The contract of the appraisal: how well one case report can carry its conclusion, item by item. Murad et al. 2018.
import * as z from 'zod';
import { AppraisalAnswerWord, AppraisalItemId, AppraisalTool } from '../model/appraisal.ts';
import { PassageView } from './evidence-contract.ts';

/** `GET /dossiers/{d}/appraisal`; 404 where nobody has appraised the case. There is no sum: the items are not of one weight. */
export const AppraisalAnswer = z
  .object({
    tool: z.object({
      id: AppraisalTool,
      name: z.string(),
      source: z.string().meta({ description: 'Where the tool was published, in words' }),
    }),
    by: z.string().meta({ description: 'Who judged' }),
    items: z
      .array(
        z.object({
          id: AppraisalItemId,
          domain: z.enum(['selection', 'ascertainment', 'causality', 'reporting']),
          question: z.string().meta({ description: 'In our words' }),
          answer: AppraisalAnswerWord,
          because: z.string(),
          passages: z
            .array(PassageView)
            .meta({ description: 'Words of the case, in the order given; none where not applicable' }),
          note: z.string().nullable(),
        }),
      )
      .meta({ description: 'In the order of the tool' }),
  })
  .meta({ id: 'Appraisal' });
export type AppraisalAnswer = z.infer<typeof AppraisalAnswer>;
