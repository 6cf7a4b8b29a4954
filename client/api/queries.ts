// Every question the explorer asks, as TanStack Query options: one key and one path each, so that the picture and the
// panels share answers. A revision that changes on the server invalidates them all.
import { queryOptions } from '@tanstack/react-query';
import type {
  AppraisalAnswer,
  ClaimView,
  ConflictView,
  CourseAnswer,
  DiscrepancyView,
  DossierDetail,
  DossierSummary,
  FidelityAnswer,
  GapView,
  FormatList,
  GraphAnswer,
  List,
  MatrixAnswer,
  PassageUse,
  ReviewState,
  SearchHit,
  TextAnswer,
  TimelineAnswer,
  Trace,
  WhatIfAnswer,
  WorkDetail,
  WorkSummary,
} from '../../server/api/contract.ts';
import type { Basis, Filters, ViewName } from '../address/address.ts';
import { takeEmbedded } from './embedded-answers.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchList } from './fetch-list.ts';

const part = encodeURIComponent;
const ask = <T>(key: readonly unknown[], path: string) =>
  queryOptions({
    queryKey: key,
    initialData: () => takeEmbedded(path) as T | undefined,
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchJson<T>(path, signal),
  });

/** A list whole, however many pages it has. */
const askAll = <T extends { items: unknown[]; total: number; next: string | null }>(key: readonly unknown[], path: string) =>
  queryOptions({
    queryKey: key,
    initialData: () => takeEmbedded(path) as T | undefined,
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchList<T>(path, signal),
  });

const graphPath = (dossier: string, view: ViewName, basis: Basis | null, filters: Filters | null): string => {
  const query = new URLSearchParams({ view });
  if (basis) query.set('basis', basis);
  for (const [name, values] of Object.entries(filters ?? {})) if (values.length > 0) query.set(name, values.join(','));
  return `/dossiers/${part(dossier)}/graph?${query}`;
};

export const queries = {
  dossiers: () => askAll<List<DossierSummary>>(['dossiers'], '/dossiers?limit=500'),
  dossier: (dossier: string) => ask<DossierDetail>(['dossier', dossier], `/dossiers/${part(dossier)}`),
  /** `basis` and `filters` null: every line, both directions. */
  graph: (dossier: string, view: ViewName, basis: Basis | null, filters: Filters | null) =>
    ask<GraphAnswer>(['graph', dossier, view, basis, filters], graphPath(dossier, view, basis, filters)),
  works: (dossier: string) => askAll<List<WorkSummary>>(['works', dossier], `/dossiers/${part(dossier)}/works?limit=500`),
  work: (dossier: string, id: string) => ask<WorkDetail>(['work', dossier, id], `/dossiers/${part(dossier)}/works/${part(id)}`),
  claims: (dossier: string) => askAll<List<ClaimView>>(['claims', dossier], `/dossiers/${part(dossier)}/claims?limit=500`),
  trace: (dossier: string, claim: string) =>
    ask<Trace>(['trace', dossier, claim], `/dossiers/${part(dossier)}/claims/${part(claim)}/trace`),
  passages: (dossier: string) => askAll<List<PassageUse>>(['passages', dossier], `/dossiers/${part(dossier)}/passages?limit=500`),
  text: (dossier: string) => ask<TextAnswer>(['text', dossier], `/dossiers/${part(dossier)}/text`),
  timeline: (dossier: string) => askAll<TimelineAnswer>(['timeline', dossier], `/dossiers/${part(dossier)}/timeline?limit=500`),
  fidelity: (dossier: string) => askAll<FidelityAnswer>(['fidelity', dossier], `/dossiers/${part(dossier)}/fidelity?limit=500`),
  appraisal: (dossier: string) => ask<AppraisalAnswer>(['appraisal', dossier], `/dossiers/${part(dossier)}/appraisal`),
  course: (dossier: string) => ask<CourseAnswer>(['course', dossier], `/dossiers/${part(dossier)}/course`),
  discrepancies: (dossier: string) =>
    askAll<List<DiscrepancyView>>(['discrepancies', dossier], `/dossiers/${part(dossier)}/discrepancies?limit=500`),
  matrix: (dossier: string) => ask<MatrixAnswer>(['matrix', dossier], `/dossiers/${part(dossier)}/matrix`),
  conflicts: (dossier: string) =>
    askAll<List<ConflictView>>(['conflicts', dossier], `/dossiers/${part(dossier)}/conflicts?limit=500`),
  gaps: (dossier: string) => askAll<List<GapView>>(['gaps', dossier], `/dossiers/${part(dossier)}/gaps?limit=500`),
  /** `query`: what is switched off, as the route takes it. */
  whatIf: (dossier: string, query: string) =>
    ask<WhatIfAnswer>(['what-if', dossier, query], `/dossiers/${part(dossier)}/what-if?${query}`),
  neighbourhood: (dossier: string, node: string, depth: number) =>
    ask<GraphAnswer>(
      ['neighbourhood', dossier, node, depth],
      `/dossiers/${part(dossier)}/neighbourhood?node=${part(node)}&depth=${depth}`,
    ),
  formats: () => ask<FormatList>(['formats'], '/formats'),
  review: (dossier: string) => ask<ReviewState>(['review', dossier], `/dossiers/${part(dossier)}/review`),
  search: (dossier: string, text: string) =>
    ask<List<SearchHit>>(['search', dossier, text], `/search?dossier=${part(dossier)}&q=${part(text)}&limit=30`),
};
