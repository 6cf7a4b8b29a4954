// Roles of works in words: how a work came into the dossier.
import type { WorkSummary } from '../../server/api/contract.ts';

export type Role = WorkSummary['role'];

export const ROLES: readonly Role[] = ['cited', 'named', 'outside'];

export const roleWords: Readonly<Record<Role, { readonly label: string; readonly meaning: string }>> = {
  case: { label: 'The case', meaning: 'The work that this dossier is about.' },
  cited: { label: 'Cited', meaning: 'Stands in the reference list of the case.' },
  named: { label: 'Named', meaning: 'Named in the text of the case, without a reference.' },
  outside: { label: 'Outside', meaning: 'Not in the case; brought by a curator because it bears on it.' },
};
