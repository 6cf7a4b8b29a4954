// Synthetic dossiers with something to ask about: verdicts of every kind, shared cohorts, contradictions, populations and
// settings, named sources and untimed events. The same for the same size and seed.
import { FidelityLabel } from '../../server/model/evidence.ts';
import type { Evidence, Fidelity } from '../../server/model/evidence.ts';
import type { Claim } from '../../server/model/claim.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import type { Study } from '../../server/model/study.ts';
import { work } from './small-library.ts';
import { numbersFrom, syntheticDossier } from './synthetic-dossier.ts';
import type { SyntheticSize } from './synthetic-dossier.ts';

const verified: Provenance = { status: 'verified', where: ['page'] };
const recalled: Provenance = { status: 'unverified', confidence: 'low' };
const stages = ['localised', 'locally advanced', 'metastatic'];
const designs = ['randomised-trial', 'cohort', 'case-series', 'narrative-review', 'unknown'] as const;
const families = ['Abe', 'Brandt', 'Costa', 'Diaz', 'Eriksen', 'Fontaine', 'Greco'];

/** Adds what the questions ask for to a synthetic dossier; `lines` evidence lines a claim on average. */
export const syntheticQuestions = (size: SyntheticSize): LoadedDossier => {
  const loaded = syntheticDossier(size);
  const { dossier } = loaded;
  const next = numbersFrom((size.seed ?? 1) + 1000);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

  const judge = (): Fidelity => {
    const label = pick(FidelityLabel.options);
    const clean = label === 'accurate' || label === 'undetermined';
    return {
      label,
      severity: clean ? 'none' : pick(['minor', 'major']),
      because: `It is ${label}, as was read in the abstract.`,
    };
  };
  const quarrel = (evidence: Evidence): Evidence => ({
    ...evidence,
    fidelity: evidence.asCited === null ? null : judge(),
    asChecked:
      evidence.asChecked === null || next() < 0.1
        ? null
        : { ...evidence.asChecked, provenance: next() < 0.2 ? recalled : verified },
    condition: next() < 0.3 ? `In ${pick(stages)} disease.` : null,
    directness: next() < 0.2 ? 'indirect' : 'direct',
  });
  const claims = dossier.claims.map(
    (claim, i): Claim => ({
      ...claim,
      kind: i % 9 === 0 ? 'opinion' : claim.kind,
      evidence: i % 17 === 0 ? [] : claim.evidence.map(quarrel),
      relations:
        i > 0 && i % 5 === 0
          ? [
              {
                to: `claim-${Math.floor(next() * i)}`,
                kind: 'contradicts',
                because: 'They cannot both hold.',
                discussed: next() < 0.5,
              },
            ]
          : claim.relations,
    }),
  );
  const studies = dossier.studies.map((study, i): Study => {
    if (study.role === 'case') return study;
    return {
      ...study,
      design: { kind: pick(designs), words: `Design number ${i % 7} of all`, provenance: next() < 0.2 ? recalled : verified },
      population: { words: `Adults of group ${i % 11}.`, n: 10 + Math.floor(next() * 900), provenance: verified },
      setting: {
        stage: { words: pick(stages), provenance: verified },
        ...(next() < 0.5 ? { genotype: { words: `Exon ${i % 3}`, provenance: recalled } } : {}),
        ...(next() < 0.5 ? { followUp: { words: `${i % 5} years`, provenance: verified } } : {}),
      },
      standing: { status: next() < 0.02 ? 'retracted' : 'current' },
      independence:
        i % 6 === 1 && i > 1
          ? [{ study: dossier.studies[i - 1]?.id ?? study.id, kind: 'same-cohort', words: 'The same patients.' }]
          : [],
    };
  });
  const works = dossier.works.map((one, i) =>
    one.id === dossier.case
      ? one
      : work(one.id, { author: [0, 1, 2].map((j) => ({ family: families[(i + j * j) % families.length] ?? '' })) }),
  );
  return { ...loaded, dossier: { ...dossier, claims, studies, works } };
};

/** How many evidence lines a dossier has. */
export const countLines = ({ dossier }: LoadedDossier): number =>
  dossier.claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
