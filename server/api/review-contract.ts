// The contract of reviewing a draft: where a review stands, and what edits of it answer.
import * as z from 'zod';
import { DossierState } from '../model/dossier.ts';
import { Edit } from '../model/edit.ts';
import { Id } from '../model/id.ts';

export const ReviewState = z
  .object({
    dossier: Id,
    revision: z.string().meta({ description: 'Of what edits change; sent back as If-Match: "<revision>" with each edit' }),
    state: DossierState,
    editable: z
      .boolean()
      .meta({ description: 'Dossiers of the workspace can be edited; those that came with the program cannot' }),
    claims: z.number().int().nonnegative(),
    proposed: z.number().int().nonnegative().meta({ description: 'Claims that nobody has judged yet' }),
    undo: z
      .object({ at: z.string(), kinds: z.array(z.string()) })
      .nullable()
      .meta({ description: 'What the next undo takes back' }),
  })
  .meta({ id: 'ReviewState' });
export type ReviewState = z.infer<typeof ReviewState>;

export const EditAnswer = z
  .object({ review: ReviewState, claims: z.array(Id).meta({ description: 'Claims that were changed, made or taken away' }) })
  .meta({ id: 'EditAnswer' });
export type EditAnswer = z.infer<typeof EditAnswer>;

export const EditRequest = z.strictObject({ edits: z.array(Edit).min(1).max(100) }).meta({ id: 'EditRequest' });
export type EditRequest = z.infer<typeof EditRequest>;
