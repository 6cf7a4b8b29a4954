// What a study states on each axis on which two studies can be compared: population, intervention, comparator and outcome,
// with the axes that oncology adds. What is not stated stays empty.
import type { Provenance } from '../model/provenance.ts';
import type { Study } from '../model/study.ts';
import { durationWords } from './duration-words.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isUnverified } from './is-unverified.ts';
import { listWords, withoutStop } from './sentences/quote-statement.ts';

export const axes = ['population', 'stage', 'genotype', 'line-of-treatment', 'design', 'n', 'endpoint', 'follow-up'] as const;
export type Axis = (typeof axes)[number];

/** All null where nothing is stated. */
export interface Stated {
  words: string | null;
  provenance: Provenance | null;
  /** What two studies must share to be alike here: the kind of design, else the words. */
  compared: string | null;
}

export const notStated: Stated = { words: null, provenance: null, compared: null };

const state = (fact: { words: string; provenance: Provenance } | undefined, compared?: string): Stated =>
  fact === undefined
    ? notStated
    : {
        words: fact.words,
        provenance: fact.provenance,
        compared: compared ?? withoutStop(fact.words).toLowerCase(),
      };

/** What is recorded of a study, whatever it is used for. An unknown design states nothing. */
export const statedByStudy = ({ population, design, setting }: Study): Readonly<Record<Axis, Stated>> => ({
  population: state(population),
  stage: state(setting?.stage),
  genotype: state(setting?.genotype),
  'line-of-treatment': state(setting?.lineOfTreatment),
  design: design.kind === 'unknown' ? notStated : state(design, design.kind),
  n: population?.n ? state({ words: String(population.n), provenance: population.provenance }) : notStated,
  endpoint: state(setting?.endpoint),
  'follow-up': state(setting?.followUp),
});

/** Endpoint or follow-up as the findings give them that a line rests on; the weakest provenance speaks for all. */
export const statedByFindings = (axis: 'endpoint' | 'follow-up', study: Study, line: EvidenceLine): Stated => {
  const found = study.findings.flatMap(({ id, outcome, at, provenance }) => {
    const words = axis === 'endpoint' ? outcome : at && durationWords(at);
    return words && line.findings.includes(id) ? [{ words, provenance }] : [];
  });
  const [first] = found;
  if (!first) return notStated;
  const { provenance } = found.find((one) => isUnverified(one.provenance)) ?? first;
  return state({ words: listWords([...new Set(found.map(({ words }) => words))]), provenance });
};
