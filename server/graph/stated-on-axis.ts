// What a study states on each axis on which two studies can be compared: PICO, with the axes that oncology adds.
import type { Provenance } from '../model/provenance.ts';
import type { Study } from '../model/study.ts';
import { durationWords } from './duration-words.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isUnverified } from './is-unverified.ts';
import { listWords, withoutStop } from './sentences/quote-statement.ts';

export const axes = ['population', 'stage', 'genotype', 'line-of-treatment', 'design', 'n', 'endpoint', 'follow-up'] as const;
export type Axis = (typeof axes)[number];

/** All null where the study states nothing. */
export interface Stated {
  words: string | null;
  provenance: Provenance | null;
  /** What two studies must share to be alike here: the kind of design, else the words. */
  compared: string | null;
}

const nothing: Stated = { words: null, provenance: null, compared: null };

const state = (words: string, provenance: Provenance, compared = withoutStop(words).toLowerCase()): Stated => ({
  words,
  provenance,
  compared,
});

const settings = {
  stage: 'stage',
  genotype: 'genotype',
  'line-of-treatment': 'lineOfTreatment',
  endpoint: 'endpoint',
  'follow-up': 'followUp',
} as const;

/** Of the findings that a line rests on, one fact of each; the weakest provenance speaks for them all. */
const fromFindings = (
  study: Study,
  line: EvidenceLine | null,
  read: (finding: Study['findings'][number]) => string | undefined,
): Stated => {
  const used = new Set(line?.findings ?? []);
  const found = study.findings.flatMap((finding) => {
    const words = used.has(finding.id) ? read(finding) : undefined;
    return words === undefined ? [] : [{ words, provenance: finding.provenance }];
  });
  const [first] = found;
  if (!first) return nothing;
  const weakest = found.find(({ provenance }) => isUnverified(provenance)) ?? first;
  return state(listWords([...new Set(found.map(({ words }) => words))]), weakest.provenance);
};

/**
 * What a study states on an axis, in the curator's words with their provenance. Where no endpoint or follow-up is recorded
 * for the study, those of the findings that the line rests on are given.
 */
export const statedOn = (axis: Axis, study: Study | null, line: EvidenceLine | null): Stated => {
  if (!study) return nothing;
  const { population, design } = study;
  switch (axis) {
    case 'population':
      return population ? state(population.words, population.provenance) : nothing;
    case 'n':
      return population?.n ? state(String(population.n), population.provenance) : nothing;
    case 'design':
      return design.kind === 'unknown' ? nothing : state(design.words, design.provenance, design.kind);
    default: {
      const own = study.setting?.[settings[axis]];
      if (own) return state(own.words, own.provenance);
      if (axis === 'endpoint') return fromFindings(study, line, ({ outcome }) => outcome);
      if (axis === 'follow-up') return fromFindings(study, line, ({ at }) => (at === undefined ? undefined : durationWords(at)));
      return nothing;
    }
  }
};
