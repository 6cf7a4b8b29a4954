// The records of one dossier, ready to be looked up: what the graph's questions need beside nodes and edges.
import type { Claim } from '../model/claim.ts';
import type { Topic } from '../model/dossier.ts';
import type { LoadedDossier } from '../model/library.ts';
import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/provenance.ts';
import type { Study } from '../model/study.ts';
import type { Work } from '../model/work.ts';
import { labelWorks } from './work-label.ts';

/** A work with what is known of it as evidence, under its short name. */
export interface WorkRecord {
  work: Work;
  study: Study;
  label: string;
}

export interface DossierRecords {
  loaded: LoadedDossier;
  /** By id of the work; the case is among them. */
  works: ReadonlyMap<string, WorkRecord>;
  claims: ReadonlyMap<string, Claim>;
  topics: ReadonlyMap<string, Topic>;
  passages: ReadonlyMap<string, Passage>;
  places: ReadonlyMap<string, Place>;
  /** Key of the node for each id of this dossier: works shared with another dossier stand under one key. */
  keys: Map<string, string>;
  /** Ids of nodes and keys of edges of this dossier, in the order they were added. */
  nodes: string[];
  edges: string[];
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

/** What stands in for a missing record, so that one omission (which a check reports) does not hide the rest. */
const unknownStudy = (id: string, role: Study['role']): Study => ({
  id,
  role,
  design: { kind: 'unknown', words: 'Not recorded', provenance: { status: 'not-found' } },
  findings: [],
  identifiers: [],
  candidates: [],
  record: [],
  standing: { status: 'not-checked' },
  independence: [],
  notes: [],
});

/** Indexes one dossier. Linear in its size. */
export const recordDossier = (loaded: LoadedDossier): DossierRecords => {
  const { dossier } = loaded;
  const works = byId(dossier.works);
  const studies = byId(dossier.studies);
  const ids = new Set([dossier.case, ...works.keys(), ...studies.keys()]);
  const all = [...ids].map((id) => works.get(id) ?? { id, type: 'document' });
  const labels = labelWorks(all);
  const records = all.map((work): [string, WorkRecord] => {
    const role = work.id === dossier.case ? 'case' : 'outside';
    const study = studies.get(work.id) ?? unknownStudy(work.id, role);
    return [work.id, { work, study, label: labels.get(work.id) ?? work.id }];
  });
  return {
    loaded,
    works: new Map(records),
    claims: byId(dossier.claims),
    topics: byId(dossier.topics),
    passages: byId(dossier.passages),
    places: byId(dossier.places),
    keys: new Map(),
    nodes: [],
    edges: [],
  };
};
