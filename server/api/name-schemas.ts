// Names for the parts that many answers share, so that the OpenAPI document describes each once instead of wherever it occurs.
import * as z from 'zod';
import { Topic } from '../model/dossier.ts';
import { Anchor, CaseEvent, Quantity, Variant } from '../model/event.ts';
import { Fidelity, Report } from '../model/evidence.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import { Problem } from '../model/problem.ts';
import { Place, Provenance, SingleProvenance } from '../model/provenance.ts';
import { Identifier } from '../model/study.ts';
import { Work } from '../model/work.ts';

/** Names as they stand in the document. A problem of the data is not a problem of HTTP. */
const NAMES: Readonly<Record<string, z.ZodType>> = {
  Id,
  Topic,
  Anchor,
  Event: CaseEvent,
  Quantity,
  Variant,
  Fidelity,
  Report,
  Finding,
  DataProblem: Problem,
  Place,
  Provenance,
  SingleProvenance,
  Identifier,
  CslItem: Work,
};

/** Gives the shared schemas their names, in zod's own registry. */
export function nameSchemas(): void {
  for (const [id, schema] of Object.entries(NAMES)) z.globalRegistry.add(schema, { ...schema.meta(), id });
}
