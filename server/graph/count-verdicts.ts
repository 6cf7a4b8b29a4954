// Citations of a case counted by their verdicts. What is wrong and what is major follows the studies of quotation accuracy
// (Jergas & Baethge, PeerJ 3, 2015, e1364): a minor error keeps the sense, a major one does not.
import { CheckBasis, FidelityLabel, Severity } from '../model/evidence.ts';
import { evidenceId } from './evidence-line.ts';
import type { EvidenceLine } from './evidence-line.ts';

export interface FidelityTotals {
  lines: number;
  citations: number;
  checked: number;
  judged: number;
  undetermined: number;
  wrong: number;
  minor: number;
  major: number;
  unverified: number;
  wrongPercent: number | null;
  minorPercent: number | null;
  majorPercent: number | null;
  byLabel: Record<FidelityLabel, number>;
  bySeverity: Record<Severity, number>;
  byBasis: Record<CheckBasis, number>;
}

/** What the counts mean, in plain words, for whoever shows them. */
export const verdictDefinition =
  'A citation is judged where its verdict is not “undetermined”. It is wrong where the curator found an error of any severity: minor, where the sense is kept though something is overstated, imprecise or unproved; major, where the source does not say what it is cited for or says the opposite. Percentages are of the judged citations. Where the case means one of several studies, that is one citation; it is undetermined where the verdicts on them differ.';

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** To one decimal place, as the published rates are given. */
const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10);

/** Lines of one claim of which the case means one, together, whichever of them says so; every other line alone. */
const groupCitations = (lines: readonly EvidenceLine[]): EvidenceLine[][] => {
  const groups = new Set<EvidenceLine[]>();
  const byId = new Map<string, EvidenceLine[]>();
  for (const line of lines) {
    const ids = [line.id, ...line.oneOf.map((study) => evidenceId(line.claim, study))];
    const group = ids.map((id) => byId.get(id)).find((known) => known !== undefined) ?? [];
    group.push(line);
    groups.add(group);
    for (const id of ids) byId.set(id, group);
  }
  return [...groups];
};

/** Counts the evidence lines that are citations of the case. */
export const countVerdicts = (lines: readonly EvidenceLine[]): FidelityTotals => {
  const citations = groupCitations(lines);
  const byLabel = zeros(FidelityLabel.options);
  const bySeverity = zeros(Severity.options);
  const byBasis = zeros(CheckBasis.options);
  const totals = { lines: lines.length, citations: citations.length, checked: 0, judged: 0, unverified: 0 };
  for (const group of citations) {
    const [{ fidelity, basis } = { fidelity: null, basis: 'none' as const }] = group;
    const agreed = group.every(
      (line) => line.fidelity?.label === fidelity?.label && line.fidelity?.severity === fidelity?.severity,
    );
    const label = agreed ? (fidelity?.label ?? 'undetermined') : 'undetermined';
    byLabel[label] += 1;
    byBasis[basis] += 1;
    if (group.some(({ asChecked }) => asChecked !== null)) totals.checked += 1;
    if (label === 'undetermined') continue;
    totals.judged += 1;
    bySeverity[fidelity?.severity ?? 'none'] += 1;
    if (group.some(({ unverified }) => unverified)) totals.unverified += 1;
  }
  const { minor, major } = bySeverity;
  return {
    ...totals,
    undetermined: byLabel.undetermined,
    wrong: minor + major,
    minor,
    major,
    wrongPercent: percentOf(minor + major, totals.judged),
    minorPercent: percentOf(minor, totals.judged),
    majorPercent: percentOf(major, totals.judged),
    byLabel,
    bySeverity,
    byBasis,
  };
};
