// A conflict laid side by side: what each study says of population, stage, genotype, line of treatment, design, number of
// patients, endpoint and follow-up, so that a conflict can be seen to be a condition. What is not stated is not filled in.
import type { Direction } from '../model/evidence.ts';
import type { Provenance } from '../model/provenance.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isUnverified } from './is-unverified.ts';
import type { ConflictHead, Party } from './list-conflicts.ts';
import { listWords, withoutStop } from './sentences/quote-statement.ts';
import { axes, statedOn } from './stated-on-axis.ts';
import type { Axis, Stated } from './stated-on-axis.ts';

interface SideBase {
  side: 0 | 1 | null;
  claim: string;
  study: string | null;
  label: string;
  direction: Direction | null;
}

export interface ConflictSide extends SideBase {
  condition: string | null;
  unverified: boolean;
}

export interface AlignedSide extends SideBase {
  words: string | null;
  provenance: Provenance | null;
  unverified: boolean;
}

export interface AlignedAxis {
  axis: Axis;
  differs: boolean | null;
  sides: AlignedSide[];
}

export interface AlignedConflict extends Omit<ConflictHead, 'parties' | 'because'> {
  because: string;
  condition: string | null;
  sides: ConflictSide[];
  aligned: AlignedAxis[];
}

/** The work whose population and setting a party has. A claim of what was observed in the case has those of the case. */
const workOf = (records: DossierRecords, { claim, line }: Party): WorkRecord | null => {
  const observed = claim.kind === 'observation' || claim.events.length > 0;
  const id = line?.study ?? (observed ? records.loaded.dossier.case : null);
  return id === null ? null : (records.works.get(id) ?? null);
};

const directionOf = (kind: ConflictHead['kind'], { line }: Party, cited: EvidenceLine | null): Direction | null => {
  if (line) return (line.asChecked ?? line.asCited)?.direction ?? null;
  // A claim that stands for itself has no direction; the use that the case makes of a study has.
  return kind === 'cited-against-checked' ? (cited?.asCited?.direction ?? null) : null;
};

/** Whether nothing that one side states is stated on the other; null where a side states nothing. */
const differ = (stated: readonly (Stated & Pick<Party, 'side'>)[]): boolean | null => {
  const onSide = (at: 0 | 1): Set<string> =>
    new Set(stated.flatMap(({ side, compared }) => (side === at && compared !== null ? [compared] : [])));
  const [first, second] = [onSide(0), onSide(1)];
  if (first.size === 0 || second.size === 0) return null;
  return ![...first].some((compared) => second.has(compared));
};

const names: Readonly<Record<Axis, string>> = {
  population: 'population',
  stage: 'stage',
  genotype: 'genotype',
  'line-of-treatment': 'line of treatment',
  design: 'design',
  n: 'number of patients',
  endpoint: 'endpoint',
  'follow-up': 'follow-up',
};

const explain = (aligned: readonly AlignedAxis[]): string => {
  const where = (differs: boolean | null): string[] =>
    aligned.filter((one) => one.differs === differs).map(({ axis }) => names[axis]);
  const [unlike, open] = [where(true), where(null)];
  const first =
    unlike.length > 0 ? `The two sides differ in ${listWords(unlike)}` : 'The two sides differ in nothing that is stated on both';
  return open.length > 0 ? `${first}; ${listWords(open)} ${open.length === 1 ? 'is' : 'are'} not stated on both.` : `${first}.`;
};

/** Aligns one conflict of these records. Parties of side 0 stand first, then side 1, then those that take no side. */
export const alignConflict = (records: DossierRecords, head: ConflictHead): AlignedConflict => {
  const { parties, because, ...rest } = head;
  const rank = ({ side }: Party): number => side ?? 2;
  const ordered = parties().toSorted((a, b) => rank(a) - rank(b));
  const cited = ordered.find(({ line }) => line !== null)?.line ?? null;
  const members = ordered.map((party) => {
    const work = workOf(records, party);
    const { side, claim, line } = party;
    const label = line ? (work?.label ?? line.study) : claim.label;
    const base: SideBase = {
      side,
      claim: claim.id,
      study: work?.work.id ?? null,
      label,
      direction: directionOf(head.kind, party, cited),
    };
    return { base, line, work };
  });
  const aligned = axes.map((axis): AlignedAxis => {
    const stated = members.map(({ base: { side }, line, work }) => ({ side, ...statedOn(axis, work?.study ?? null, line) }));
    const sides = members.map(({ base }, i): AlignedSide => {
      const { words = null, provenance = null } = stated[i] ?? {};
      return { ...base, words, provenance, unverified: provenance !== null && isUnverified(provenance) };
    });
    return { axis, differs: differ(stated), sides };
  });
  const sides = members.map(({ base, line }) => ({
    ...base,
    condition: line?.condition ?? null,
    unverified: line?.unverified ?? false,
  }));
  const conditions = sides.flatMap(({ label, condition }) =>
    condition === null ? [] : [`${label}: ${withoutStop(condition)}.`],
  );
  return {
    ...rest,
    because: because ?? explain(aligned),
    condition: conditions.length > 0 ? conditions.join(' ') : null,
    sides,
    aligned,
  };
};
