// Small libraries for tests of the graph, written as data: a case, a few studies and claims, everything else by default.
import { Claim } from '../../server/model/claim.ts';
import { Dossier } from '../../server/model/dossier.ts';
import type { Library, LoadedDossier } from '../../server/model/library.ts';
import { Study } from '../../server/model/study.ts';
import type { Work } from '../../server/model/work.ts';
import type * as z from 'zod';

type DossierInput = z.input<typeof Dossier>;
export type ClaimInput = Partial<z.input<typeof Claim>> & { id: string };
export type EvidenceInput = Partial<z.input<typeof Claim>['evidence'] & object>[number] & { study: string };

/** An evidence line that supports a claim, cited and checked alike, but for what is given. */
export const evidence = (given: Partial<EvidenceInput> & { study: string }): EvidenceInput => ({
  form: 'number',
  asCited: { direction: 'supports' },
  asChecked: { direction: 'supports', basis: 'abstract', provenance: { status: 'verified', where: ['page'] } },
  fidelity: { label: 'accurate', severity: 'none', because: 'It says so.' },
  directness: 'direct',
  ...given,
});

/** A claim of the case about the first topic, but for what is given. */
export const claim = (given: ClaimInput): Claim =>
  Claim.parse({
    label: given.id.replaceAll('-', ' '),
    statement: `The statement ${given.id.replaceAll('-', ' ')} holds.`,
    topic: 'first-topic',
    kind: 'finding',
    voice: 'citing-authors',
    passages: ['words'],
    ...given,
  });

/** A cited cohort study, but for what is given. */
export const study = (given: Partial<z.input<typeof Study>> & { id: string }): Study =>
  Study.parse({
    role: 'cited',
    design: { kind: 'cohort', words: 'a cohort', provenance: { status: 'verified', where: ['page'] } },
    standing: { status: 'current' },
    ...given,
  });

export const work = (id: string, given: Partial<Work> = {}): Work => {
  const [name = id] = id.split('-');
  const year = /-(\d{4})$/.exec(id)?.[1];
  const family = name[0]?.toUpperCase() + name.slice(1);
  return {
    id,
    type: 'article-journal',
    title: `What ${family} found`,
    author: [{ family, given: 'A' }],
    ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
    ...given,
  };
};

/** A dossier about `case-2020`: give studies and claims; works are made for the studies that have none. */
export const makeDossier = (given: Partial<DossierInput> = {}): LoadedDossier => {
  const id = given.id ?? 'small';
  const caseId = given.case ?? 'case-2020';
  const studies = given.studies ?? [];
  const works = given.works ?? [];
  const known = new Set(works.map((one) => one.id));
  const made = [caseId, ...studies.map((one) => one.id)].filter((one) => !known.has(one)).map((one) => work(one));
  const dossier = Dossier.parse({
    id,
    title: 'A small dossier',
    case: caseId,
    summary: 'For tests.',
    topics: [
      { id: 'first-topic', label: 'First topic', description: 'What comes first.' },
      { id: 'second-topic', label: 'Second topic', description: 'What comes second.' },
    ],
    curators: [{ name: 'Nobody' }],
    interest: 'None.',
    licence: 'CC-BY-4.0',
    places: [{ id: 'page', address: 'example.org/page' }],
    passages: [{ id: 'words', work: caseId, section: 'discussion', exact: 'The words of the case.' }],
    claims: [],
    timeline: {},
    discrepancies: [],
    ...given,
    works: [...made, ...works],
    studies: studies.some((one) => one.id === caseId) ? studies : [study({ id: caseId, role: 'case' }), ...studies],
  });
  return { dossier, places: new Map(), texts: [], anchors: new Map() };
};

export const makeLibrary = (...dossiers: LoadedDossier[]): Library => ({ revision: 'abc123', dossiers });
