// Conflicts laid side by side: what each study says of population, stage, genotype, line of treatment, design, number of
// patients, endpoint and follow-up, so that a conflict can be seen to be a condition. What is not stated is not filled in.
import type { Direction, Evidence } from '../model/evidence.ts';
import type { Provenance } from '../model/provenance.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isUnverified } from './is-unverified.ts';
import type { ConflictHead, Party } from './list-conflicts.ts';
import { alignmentSentence } from './sentences/alignment-sentence.ts';
import { withoutStop } from './sentences/quote-statement.ts';
import { axes, notStated, statedByFindings, statedByStudy } from './stated-on-axis.ts';
import type { Axis, Stated } from './stated-on-axis.ts';

export interface ConflictSide {
  side: 0 | 1 | null;
  claim: string;
  /** Null where the claim itself stands here; the case where the claim is what was observed in it. */
  study: string | null;
  label: string;
  direction: Direction | null;
  condition: string | null;
  unverified: boolean;
}

export interface AlignedSide extends Pick<ConflictSide, 'study'> {
  words: string | null;
  provenance: Provenance | null;
  unverified: boolean;
}

export interface AlignedAxis {
  axis: Axis;
  differs: boolean | null;
  sides: AlignedSide[];
}

export interface AlignedConflict extends Pick<ConflictHead, 'id' | 'kind' | 'topic' | 'claims'> {
  sentence: string;
  because: string;
  alignment: string;
  discussed: boolean | null;
  condition: string | null;
  sides: ConflictSide[];
  aligned: AlignedAxis[];
}

interface Member {
  shown: ConflictSide;
  line: EvidenceLine | null;
  work: WorkRecord | null;
}

/** The work whose population and setting a party has. A claim of what was observed in the case has those of the case. */
const workOf = (records: DossierRecords, { claim, line }: Party): WorkRecord | null => {
  const observed = claim.kind === 'observation' || claim.events.length > 0;
  const id = line?.study ?? (observed ? records.loaded.dossier.case : null);
  return id === null ? null : (records.works.get(id) ?? null);
};

const describeParty = (records: DossierRecords, kind: ConflictHead['kind'], party: Party, use: Evidence['asCited']): Member => {
  const { side, claim, line } = party;
  const work = workOf(records, party);
  // A claim that stands for itself has no direction; the use that the case makes of a study has.
  const own = kind === 'cited-against-checked' ? (use?.direction ?? null) : null;
  const shown = {
    side,
    claim: claim.id,
    study: line?.study ?? work?.work.id ?? null,
    label: line ? (work?.label ?? line.study) : claim.label,
    direction: line ? ((line.asChecked ?? line.asCited)?.direction ?? null) : own,
    condition: line?.condition ?? null,
    unverified: line?.unverified ?? false,
  };
  return { shown, line, work };
};

/** The part of PICO that a curator may have noted as another one than the claim's, by axis. */
const indirectAxes: Partial<Record<Axis, Evidence['indirectIn'][number]>> = { population: 'population', endpoint: 'outcome' };

/** A cell of the table with what it is compared by. */
interface Cell {
  compared: string | null;
  shown: AlignedSide;
}

const cellOf = (study: string | null, { words, provenance, compared }: Stated): Cell => {
  const unverified = provenance !== null && isUnverified(provenance);
  return { compared, shown: { study, words, provenance, unverified } };
};

/** Whether nothing that one side states is stated on the other; null where a side states nothing. */
const differ = (members: readonly Member[], cells: readonly Cell[]): boolean | null => {
  const sides = [new Set<string>(), new Set<string>()] as const;
  for (const [i, { shown }] of members.entries()) {
    const compared = cells[i]?.compared ?? null;
    if (shown.side !== null && compared !== null) sides[shown.side].add(compared);
  }
  const [first, second] = sides;
  if (first.size === 0 || second.size === 0) return null;
  for (const compared of first) if (second.has(compared)) return false;
  return true;
};

const emptyCell = cellOf(null, notStated);

/** Gives the cells of a table. A work says the same wherever it stands, so each is read once. */
const makeReader = (): ((axis: Axis, member: Member) => Cell) => {
  const read = new Map<string, Readonly<Record<Axis, Cell>>>();
  const readWork = ({ work, study }: WorkRecord): Readonly<Record<Axis, Cell>> => {
    const known = read.get(work.id);
    if (known) return known;
    const stated = statedByStudy(study);
    const cells = Object.fromEntries(axes.map((axis) => [axis, cellOf(work.id, stated[axis])])) as Record<Axis, Cell>;
    read.set(work.id, cells);
    return cells;
  };
  return (axis, { work, line }) => {
    if (!work) return emptyCell;
    const cell = readWork(work)[axis];
    if (cell.compared !== null || !line || (axis !== 'endpoint' && axis !== 'follow-up')) return cell;
    const found = statedByFindings(axis, work.study, line);
    return found.words === null ? cell : cellOf(work.work.id, found);
  };
};

/** Aligns conflicts of these records. Side 0 stands first, then side 1, then who takes no side. */
export const alignConflicts = (records: DossierRecords, heads: readonly ConflictHead[]): AlignedConflict[] => {
  const read = makeReader();
  const alignAxis = (head: ConflictHead, members: readonly Member[], axis: Axis): AlignedAxis => {
    const cells = members.map((member) => read(axis, member));
    const part = head.kind === 'cited-against-checked' ? indirectAxes[axis] : undefined;
    const noted = part !== undefined && members.some(({ line }) => line?.indirectIn.includes(part));
    return { axis, differs: differ(members, cells) ?? (noted ? true : null), sides: cells.map(({ shown }) => shown) };
  };
  return heads.map((head) => {
    const { id, kind, topic, claims } = head;
    const { sentence, because, discussed, parties } = head.tell();
    const rank = ({ side }: Party): number => side ?? 2;
    const use = parties.find(({ line }) => line !== null)?.line?.asCited ?? null;
    const members = parties.toSorted((a, b) => rank(a) - rank(b)).map((party) => describeParty(records, kind, party, use));
    const sides = members.map(({ shown }) => shown);
    const aligned = axes.map((axis) => alignAxis(head, members, axis));
    const alignment = alignmentSentence(aligned, sides);
    const conditions = sides.filter(({ condition }) => condition !== null);
    const condition = conditions.map(({ label, condition: words }) => `${label}: ${withoutStop(words ?? '')}.`).join(' ') || null;
    return { id, kind, topic, claims, sentence, because: because ?? alignment, alignment, discussed, condition, sides, aligned };
  });
};
