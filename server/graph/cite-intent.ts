// Why the case cites a work, as a property of CiTO, derived from the work's design and from what it is cited for.
// Peroni S, Shotton D: "FaBiO and CiTO: ontologies for describing bibliographic resources and citations", J Web Semant 17, 2012.
import type { Direction } from '../model/evidence.ts';
import type { DesignKind } from '../model/study.ts';

/** `directions`: those the citing authors use the work in, one an evidence line. Gives a property such as `cito:citesAsEvidence`. */
export const citeIntent = (design: DesignKind, directions: readonly Direction[]): string => {
  const used = new Set(directions);
  if (used.size === 0) return 'cito:cites';
  if (used.has('supports') && used.has('disputes')) return 'cito:discusses';
  if (used.has('disputes')) return 'cito:disagreesWith';
  if (design === 'criteria') return 'cito:usesMethodIn';
  if (!used.has('supports')) return 'cito:citesForInformation';
  return design === 'guideline' || design === 'consensus' ? 'cito:citesAsAuthority' : 'cito:citesAsEvidence';
};
