// What a dossier says of itself, as far as its tables tell it; what they do not tell says so.
import type { DossierInput } from '../../model/dossier.ts';
import { Id } from '../../model/id.ts';
import { slugOf } from '../draft/make-id.ts';
import type { DossierTablesHead } from './dossier-tables.ts';

type HeadFields = Pick<DossierInput, 'id' | 'state' | 'title' | 'case' | 'summary' | 'curators' | 'interest' | 'licence'>;

/** @param caseTitle title of the case, if it has one @param file what the tables came in, to be shown */
export const headFields = (
  { id, title, summary, curators, interest, licence }: DossierTablesHead,
  caseId: string,
  caseTitle: string | undefined,
  file: string,
): HeadFields => ({
  id: Id.safeParse(id).data ?? slugOf(id ?? '') ?? caseId,
  // Tables can be changed anywhere: whatever they were made of, somebody has to look at them again.
  state: 'draft',
  title: title ?? caseTitle ?? 'A dossier from tables',
  case: caseId,
  summary: summary ?? `Made of the tables in ${file}.`,
  curators: curators ?? [{ name: 'Not told', role: `made of the tables in ${file}` }],
  interest: interest ?? 'Not told in the tables.',
  licence: licence ?? 'Not stated',
});
