// Dossiers of any size for tests and benches, the same for the same numbers: claims over topics, studies of every role,
// lines between them, findings and events.
import type { LoadedDossier } from '../../server/model/library.ts';
import { claim, evidence, makeDossier, study } from './small-library.ts';

export interface SyntheticSize {
  claims: number;
  studies: number;
  topics?: number;
  /** Evidence lines a claim, on average. */
  lines?: number;
  findings?: number;
  events?: number;
  seed?: number;
}

/** Numbers in [0, 1) that look random and are the same for the same seed: mulberry32, T. Ettinger. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const nouns = [
  'Imatinib',
  'Surgery',
  'Response',
  'Survival',
  'Resistance',
  'Dose',
  'Tumour size',
  'Uptake',
  'Relapse',
  'Toxicity',
];
const verbs = ['delays', 'shortens', 'predicts', 'follows', 'hides', 'limits', 'does not change', 'depends on'];
const roles = ['cited', 'named', 'outside'] as const;
const directions = ['supports', 'disputes', 'neutral'] as const;

/** A dossier called `synthetic` with that many records. */
export const syntheticDossier = (size: SyntheticSize): LoadedDossier => {
  const { topics = 9, lines = 2, findings = 2, events = 12 } = size;
  const next = numbersFrom(size.seed ?? 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const studyIds = Array.from({ length: size.studies }, (_, i) => `author${i}-${1990 + (i % 34)}`);
  const claims = Array.from({ length: size.claims }, (_, i) => {
    // Studies mostly serve neighbouring claims, as in a real text.
    const near = Math.floor((i / size.claims) * size.studies);
    const used = new Set(
      Array.from({ length: Math.floor(next() * 2 * lines + 0.5) }, () =>
        next() < 0.8 ? (near + Math.floor(next() * 5)) % size.studies : Math.floor(next() * size.studies),
      ),
    );
    return claim({
      id: `claim-${i}`,
      label: `${pick(nouns)} ${pick(verbs)} ${pick(nouns).toLowerCase()} in group ${i}`,
      statement: `${pick(nouns)} ${pick(verbs)} ${pick(nouns).toLowerCase()} in group ${i} of the patients.`,
      topic: `topic-${Math.floor((i / size.claims) * topics)}`,
      passages: [`words-${i}`],
      evidence: [...used].map((at) => {
        const brought = at % 3 === 2;
        return evidence({
          study: studyIds[at] ?? '',
          asCited: brought ? null : { direction: pick(directions) },
          fidelity: brought ? null : { label: 'accurate', severity: 'none', because: 'Checked.' },
          asChecked: { direction: pick(directions), basis: 'abstract', provenance: { status: 'verified', where: ['page'] } },
          findings: next() < 0.5 && findings > 0 ? [`finding-${at}-0`] : [],
        });
      }),
      relations:
        i > 0 && next() < 0.15 ? [{ to: `claim-${Math.floor(next() * i)}`, kind: 'refines', because: 'It says more.' }] : [],
    });
  });
  return makeDossier({
    id: 'synthetic',
    topics: Array.from({ length: topics }, (_, i) => ({ id: `topic-${i}`, label: `Topic ${i} of all`, description: 'A topic.' })),
    studies: studyIds.map((id, i) =>
      study({
        id,
        role: roles[i % 3] ?? 'cited',
        ...(i % 3 === 0 ? { citationNumber: i + 1 } : {}),
        findings: Array.from({ length: Math.floor(next() * (2 * findings + 1)) }, (_, j) => ({
          id: `finding-${i}-${j}`,
          outcome: `${pick(nouns)} at ${j + 1} years in the treated group`,
          value: Math.round(next() * 100),
          unit: '%',
          provenance: { status: 'verified', where: ['page'] },
        })),
      }),
    ),
    passages: claims.map((one, i) => ({
      id: `words-${i}`,
      work: 'case-2020',
      section: 'discussion',
      exact: one.statement,
      position: [[i * 100, i * 100 + 80]],
    })),
    claims,
    timeline: {
      events: Array.from({ length: events }, (_, i) => ({
        id: `event-${i}`,
        kind: 'assessment',
        label: `Assessment number ${i} of the tumour`,
        summary: 'It was measured.',
        when: { anchor: 'calendar', relation: 'at' },
        whenWords: `month ${i}`,
        bearsOn: size.claims > 0 ? [{ claim: `claim-${i % size.claims}`, direction: 'supports', because: 'It was seen.' }] : [],
        provenance: { status: 'case' },
      })),
    },
  });
};
