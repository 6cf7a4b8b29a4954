// What if: some of the evidence is switched off, and for each claim it is counted what still speaks for it. Counts of
// independent cohorts, never a belief score.
import type { Severity } from '../model/evidence.ts';
import { authorGroups, familyNames } from './author-groups.ts';
import type { AuthorGroup } from './author-groups.ts';
import { deriveLevel } from './derive-level.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { groupCohorts } from './find-support.ts';
import { linesOfClaim } from './lines-of-claim.ts';
import { claimsInReadingOrder } from './reading-order.ts';

export interface WhatIfOptions {
  /** Ids of studies to switch off. */
  without?: readonly string[] | undefined;
  /** Switch off retracted studies. */
  retracted?: boolean | undefined;
  /** Switch off studies of this level of evidence or a weaker one (a higher number). Studies without a level stay on. */
  weaker?: number | undefined;
  /** Switch off lines whose citation is unfaithful to at least this degree. */
  unfaithful?: 'minor' | 'major' | undefined;
  /** Switch off studies with an author of this family name. */
  author?: string | undefined;
  /** Whose direction counts as support: the case's, or that found on checking. */
  basis: 'cited' | 'checked';
}

export interface Support {
  studies: string[];
  cohorts: number;
}

export interface SwitchedOff {
  study: string;
  /** Set where only one line is off. */
  claim: string | null;
  because: string[];
}

export interface WhatIfItem {
  claim: string;
  label: string;
  topic: string;
  before: Support;
  after: Support;
  state: 'kept' | 'weakened' | 'lost' | 'none';
}

export interface WhatIf {
  off: SwitchedOff[];
  items: WhatIfItem[];
  totals: Record<'claims' | 'supported' | 'kept' | 'weakened' | 'lost' | 'none' | 'studiesOff' | 'linesOff', number>;
  authors: AuthorGroup[];
}

const degrees: Readonly<Record<Severity, number>> = { none: 0, minor: 1, major: 2 };

const whyStudy = ({ work, study }: WorkRecord, options: WhatIfOptions): string[] => {
  const { level } = deriveLevel(study);
  return [
    options.without?.includes(work.id) ? 'It was switched off by name.' : null,
    options.retracted && study.standing.status === 'retracted' ? 'It was retracted.' : null,
    options.weaker !== undefined && level !== null && level >= options.weaker ? `Its level of evidence is ${level}.` : null,
    options.author !== undefined && familyNames(work).includes(options.author) ? `${options.author} is among its authors.` : null,
  ].filter((reason) => reason !== null);
};

const whyLine = ({ fidelity }: EvidenceLine, { unfaithful }: WhatIfOptions): string[] => {
  if (unfaithful === undefined || fidelity === null || degrees[fidelity.severity] < degrees[unfaithful]) return [];
  return [`It is cited unfaithfully here: ${fidelity.label.replaceAll('-', ' ')} (${fidelity.severity}).`];
};

const stateOf = (before: Support, after: Support): WhatIfItem['state'] => {
  if (before.cohorts === 0) return 'none';
  if (after.cohorts === 0) return 'lost';
  return after.cohorts < before.cohorts ? 'weakened' : 'kept';
};

const countItems = (items: readonly WhatIfItem[], off: readonly SwitchedOff[]): WhatIf['totals'] => {
  const totals = { claims: items.length, supported: 0, kept: 0, weakened: 0, lost: 0, none: 0, studiesOff: 0, linesOff: 0 };
  for (const { state } of items) totals[state] += 1;
  for (const { claim } of off) totals[claim === null ? 'studiesOff' : 'linesOff'] += 1;
  return { ...totals, supported: items.length - totals.none };
};

const studiesOff = (records: DossierRecords, options: WhatIfOptions): Map<string, string[]> => {
  const found = [...records.works.values()]
    .filter(({ work }) => work.id !== records.loaded.dossier.case)
    .map((record): [string, string[]] => [record.work.id, whyStudy(record, options)]);
  return new Map(found.filter(([, because]) => because.length > 0));
};

/**
 * What still supports each claim of a dossier when evidence is switched off; null where the library has no such dossier.
 * Claims in reading order. A cohort counts as long as one of its studies is on, so switching off never adds one.
 */
export const measureSupport = (graph: EvidenceGraph, dossier: string, options: WhatIfOptions): WhatIf | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const { basis } = options;
  const gone = studiesOff(records, options);
  const off: SwitchedOff[] = [...gone].map(([study, because]) => ({ study, claim: null, because }));
  const items = claimsInReadingOrder(records).map((claim): WhatIfItem => {
    const lines = linesOfClaim(graph, records, claim);
    const unfaithful = new Set<string>();
    for (const line of lines) {
      const because = gone.has(line.study) ? [] : whyLine(line, options);
      if (because.length === 0) continue;
      unfaithful.add(line.study);
      off.push({ study: line.study, claim, because });
    }
    const pro = lines.filter((line) => (basis === 'cited' ? line.asCited : line.asChecked)?.direction === 'supports');
    const isOn = (study: string): boolean => !gone.has(study) && !unfaithful.has(study);
    const cohorts = groupCohorts(records, pro);
    const studies = pro.map(({ study }) => study);
    const before = { studies, cohorts: cohorts.length };
    const after = { studies: studies.filter(isOn), cohorts: cohorts.filter((group) => group.some(isOn)).length };
    const { label = claim, topic = '' } = records.claims.get(claim) ?? {};
    return { claim, label, topic, before, after, state: stateOf(before, after) };
  });
  return { off, items, totals: countItems(items, off), authors: authorGroups(records) };
};
