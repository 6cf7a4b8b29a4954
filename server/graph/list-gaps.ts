// Everything that is missing in a dossier: under each claim, and in the case itself, which names sources without a reference
// and leaves open when things happened.
import type { Anchor, CaseEvent } from '../model/event.ts';
import { describeClaim } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import { findGaps } from './find-gaps.ts';
import type { Gap } from './find-gaps.ts';
import { groupCohorts, linesFor } from './find-support.ts';
import { claimsInReadingOrder } from './reading-order.ts';
import { withoutStop } from './sentences/quote-statement.ts';

export interface DossierGap extends Gap {
  id: string;
  /** Null for a gap of the whole dossier; so are `label`, `topic` and `cohorts` then. */
  claim: string | null;
  label: string | null;
  topic: string | null;
  event: string | null;
  cohorts: number | null;
}

const gapsOfClaim = (graph: EvidenceGraph, records: DossierRecords, dossier: string, id: string): DossierGap[] => {
  const claim = describeClaim(graph, dossier, id);
  if (!claim) return [];
  const gaps = findGaps(records, claim);
  if (gaps.length === 0) return [];
  const cohorts = groupCohorts(records, linesFor(claim.evidence)).length;
  const met = new Map<string, number>();
  return gaps.map((gap) => {
    const times = (met.get(gap.kind) ?? 0) + 1;
    met.set(gap.kind, times);
    const name = times === 1 ? gap.kind : `${gap.kind}-${times}`;
    return { id: `${id}--${name}`, ...gap, claim: id, label: claim.label, topic: claim.topic, event: null, cohorts };
  });
};

const ofDossier = (gap: Pick<DossierGap, 'id' | 'kind' | 'sentence'> & Partial<DossierGap>): DossierGap => ({
  claim: null,
  label: null,
  topic: null,
  event: null,
  studies: [],
  cohorts: null,
  ...gap,
});

const namedSources = (records: DossierRecords): DossierGap[] =>
  [...records.works.values()]
    .filter(({ study }) => study.role === 'named')
    .map(({ work: { id }, label }) =>
      ofDossier({
        id: `${id}--named-without-reference`,
        kind: 'named-without-reference',
        studies: [id],
        sentence: `The case names ${label} without giving a reference.`,
      }),
    );

/** Neither a date nor a distance: the event is only known to be before or after something. */
const hasNoTime = ({ when }: CaseEvent): boolean =>
  when.date === null && when.offset === null && (when.anchor === 'calendar' || when.relation !== 'at');

const whyEvent = (event: CaseEvent): string | null => {
  const { label, summary, whenWords, estimate } = event;
  if (event.kind === 'treatment-gap') return `“${withoutStop(label)}”: ${withoutStop(summary)}.`;
  if (!hasNoTime(event)) return null;
  const derived = estimate ? ` Worked out: ${withoutStop(estimate.words)}.` : '';
  return `The case does not state when this was: “${withoutStop(label)}”. Known is: ${withoutStop(whenWords)}.${derived}`;
};

const untimedAnchor = ({ label, known }: Anchor): string =>
  `The case does not state the date of “${withoutStop(label)}”. Known is: ${withoutStop(known)}.`;

const unstated = (records: DossierRecords): DossierGap[] => {
  const { anchors, events } = records.loaded.dossier.timeline;
  const kind = 'not-stated';
  return [
    ...anchors
      .filter(({ date }) => date === null)
      .map((anchor) => ofDossier({ id: `${anchor.id}--not-stated`, kind, sentence: untimedAnchor(anchor) })),
    ...events.flatMap((event) => {
      const sentence = whyEvent(event);
      return sentence === null ? [] : [ofDossier({ id: `${event.id}--not-stated`, kind, event: event.id, sentence })];
    }),
  ];
};

/** All gaps of a dossier, claim by claim in reading order, then those of the case; null where there is no such dossier. */
export const listGaps = (graph: EvidenceGraph, dossier: string): DossierGap[] | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  return [
    ...claimsInReadingOrder(records).flatMap((id) => gapsOfClaim(graph, records, dossier, id)),
    ...namedSources(records),
    ...unstated(records),
  ];
};
