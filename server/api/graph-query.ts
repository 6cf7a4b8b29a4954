// The filters of the graph route, as a query holds them.
import * as z from 'zod';
import { Direction, FidelityLabel } from '../model/evidence.ts';
import { Id } from '../model/id.ts';
import { Level, Role } from '../model/study.ts';
import { View } from './graph-view.ts';
import { commaList, oneOfWords } from './parameters.ts';

const ROLES = Role.exclude(['case']);

const LevelDigit = z
  .string()
  .regex(/^[1-5]$/, 'a level is a digit from 1 to 5')
  .transform((digit) => Level.parse(Number(digit)));

/** Lists are comma-separated; an absent one means everything. */
export const GraphQuery = z.strictObject({
  view: View.default('studies').meta({
    description: 'studies: the case and its studies, one edge a claim. claims: claims as nodes. full: everything',
  }),
  topic: commaList(Id, 'Ids of topics', { type: 'string' }),
  direction: commaList(Direction, 'Directions of the evidence, read by `basis`', oneOfWords(Direction.options)),
  basis: z.enum(['cited', 'checked']).optional().meta({
    description:
      'cited: only what the case itself cites, as it cites it. checked: only what was checked. Absent: all evidence; `direction` then matches either.',
  }),
  level: commaList(LevelDigit, 'Levels of evidence, 1 (strongest) to 5', { type: 'integer', minimum: 1, maximum: 5 }),
  fidelity: commaList(FidelityLabel, 'How faithfully the study is cited', oneOfWords(FidelityLabel.options)),
  role: commaList(ROLES, 'How the study came into the dossier', oneOfWords(ROLES.options)),
});
export type GraphQuery = z.output<typeof GraphQuery>;
