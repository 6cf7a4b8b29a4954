// The pages of a dossier, in the order of the navigation. Each is loaded when it is about to be opened.
import { type ComponentType, lazy } from 'react';
import type { PageName } from '../address/address.ts';

interface Page {
  dossier: string;
}

export interface PageEntry {
  readonly id: PageName;
  /** Loads it beforehand; done by itself when it is shown. */
  readonly prepare: () => Promise<unknown>;
  /** Only where the dossier is a draft, or can be edited. */
  readonly forDrafts: boolean;
  readonly Page: ComponentType<Page>;
}

const entry = (id: PageName, load: () => Promise<ComponentType<Page>>, forDrafts = false): PageEntry => ({
  id,
  forDrafts,
  prepare: load,
  Page: lazy(async () => ({ default: await load() })),
});

export const pages: readonly PageEntry[] = [
  entry('matrix', () => import('../matrix/matrix-page.tsx').then(({ MatrixPage }) => MatrixPage)),
  entry('timeline', () => import('../timeline/timeline-page.tsx').then(({ TimelinePage }) => TimelinePage)),
  entry('conflicts', () => import('../conflicts/conflicts-page.tsx').then(({ ConflictsPage }) => ConflictsPage)),
  entry('gaps', () => import('../gaps/gaps-page.tsx').then(({ GapsPage }) => GapsPage)),
  entry('fidelity', () => import('../fidelity/fidelity-page.tsx').then(({ FidelityPage }) => FidelityPage)),
  entry('trace-it', () => import('../trace-it/trace-it-page.tsx').then(({ TraceItPage }) => TraceItPage)),
  entry('appraisal', () => import('../appraisal/appraisal-page.tsx').then(({ AppraisalPage }) => AppraisalPage)),
  entry('review', () => import('../review/review-page.tsx').then(({ ReviewPage }) => ReviewPage), true),
];
