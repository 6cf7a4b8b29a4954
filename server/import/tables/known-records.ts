// Everything that rows of edges may name, by id.
import type { Claim } from '../../model/claim.ts';
import type { DossierInput } from '../../model/dossier.ts';
import type { CaseEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';

export interface KnownRecords {
  caseId: string;
  claims: Map<string, Claim>;
  studies: Map<string, DossierInput['studies'][number]>;
  findings: Map<string, { finding: Finding; study: string }>;
  events: Map<string, CaseEvent>;
}
