// A work in a few facts: its name, design, level, patients and standing.
import type { Level, Role, Study } from '../model/study.ts';
import { deriveLevel } from './derive-level.ts';
import type { WorkRecord } from './dossier-records.ts';
import { isUnverified } from './is-unverified.ts';
import { workYear } from './work-label.ts';

export interface WorkSummary {
  id: string;
  label: string;
  title: string | null;
  year: number | null;
  role: Role;
  citationNumber: number | null;
  design: Study['design'];
  level: Level | null;
  levelBecause: string;
  n: number | null;
  standing: Study['standing'];
  unverified: boolean;
}

/** True where design, population or every finding of a study is unverified. */
export const workIsUnverified = ({ design, population, findings }: Study): boolean =>
  isUnverified(design.provenance) ||
  (population !== undefined && isUnverified(population.provenance)) ||
  (findings.length > 0 && findings.every((finding) => isUnverified(finding.provenance)));

/** Summarises one work of a dossier. */
export const summariseWork = ({ work, study, label }: WorkRecord): WorkSummary => {
  const { level, because } = deriveLevel(study);
  return {
    id: work.id,
    label,
    title: work.title ?? null,
    year: workYear(work),
    role: study.role,
    citationNumber: study.citationNumber ?? null,
    design: study.design,
    level,
    levelBecause: because,
    n: study.population?.n ?? null,
    standing: study.standing,
    unverified: workIsUnverified(study),
  };
};
