// The tables of a dossier as they came, whatever they came in: a zip of CSV files, or the JSON of a graph.
import * as z from 'zod';
import { TextRecord } from '../../model/dossier.ts';
import { Anchor } from '../../model/event.ts';
import type { TableRow } from './table-row.ts';

export interface DossierTables {
  nodes: readonly TableRow[];
  edges: readonly TableRow[];
  passages: readonly TableRow[];
  places: readonly TableRow[];
  /** What the dossier says of itself, as far as it is told. */
  head: DossierTablesHead;
}

const Words = z.string().min(1).optional().catch(undefined);

/** Each part by itself: what does not fit is as if it were not there. */
export const DossierTablesHead = z.object({
  id: Words,
  title: Words,
  summary: Words,
  interest: Words,
  licence: Words,
  curators: z
    .array(z.object({ name: z.string().min(1), role: z.string().exactOptional() }))
    .min(1)
    .optional()
    .catch(undefined),
  text: TextRecord.optional().catch(undefined),
  anchors: z.array(Anchor).default([]).catch([]),
});
export type DossierTablesHead = z.infer<typeof DossierTablesHead>;

/** Nothing is told. */
export const EMPTY_HEAD: DossierTablesHead = DossierTablesHead.parse({});
