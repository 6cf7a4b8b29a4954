// The contract of the matrix: claims against studies, a cell an evidence line.
import * as z from 'zod';
import { ClaimKind, Voice } from '../model/claim.ts';
import { Topic } from '../model/dossier.ts';
import { Id } from '../model/id.ts';
import { EvidenceLine, WorkSummary } from './evidence-contract.ts';

const count = z.number().int().nonnegative();

export const MatrixRow = z
  .object({
    id: Id,
    label: z.string(),
    statement: z.string(),
    topic: Id,
    kind: ClaimKind,
    voice: Voice,
    order: count.meta({ description: 'Place of the claim in the reading order of the case, from 0' }),
    studies: count.meta({ description: 'Number of its cells' }),
    unverified: z.boolean().meta({ description: 'It has cells, and every one of them is unverified' }),
  })
  .meta({ id: 'MatrixRow' });
export type MatrixRow = z.infer<typeof MatrixRow>;

export const MatrixColumn = WorkSummary.extend({
  claims: count.meta({ description: 'Number of its cells' }),
}).meta({ id: 'MatrixColumn' });
export type MatrixColumn = z.infer<typeof MatrixColumn>;

/** An evidence line in its cell; `n` and `level` are the study's. */
export const MatrixCell = EvidenceLine.pick({
  id: true,
  claim: true,
  study: true,
  proposed: true,
  asCited: true,
  asChecked: true,
  basis: true,
  fidelity: true,
  level: true,
  passages: true,
  condition: true,
  directness: true,
  oneOf: true,
  unverified: true,
})
  .extend({ n: z.number().int().nullable() })
  .meta({ id: 'MatrixCell' });
export type MatrixCell = z.infer<typeof MatrixCell>;

export const MatrixAnswer = z
  .object({
    topics: z.array(Topic).meta({ description: 'Those with claims, in reading order: the groups of the rows' }),
    rows: z.array(MatrixRow).meta({ description: 'Claims by topic, then in reading order' }),
    columns: z.array(MatrixColumn).meta({ description: 'Studies by year, those without one last, then by label' }),
    cells: z.array(MatrixCell).meta({ description: 'At most one a pair, row by row in the order of the columns' }),
  })
  .meta({ id: 'Matrix' });
export type MatrixAnswer = z.infer<typeof MatrixAnswer>;
