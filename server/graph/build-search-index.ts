// An index over everything that can be searched: claims, passages, works and findings of all dossiers.
// Ranking is BM25+ (Lv & Zhai, CIKM 2011) as MiniSearch computes it.
import MiniSearch from 'minisearch';
import { ELISION } from '../model/passage.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import { findingWords } from './finding-words.ts';
import { searchWords } from './search-words.ts';

export type SearchKind = 'claim' | 'passage' | 'work' | 'finding';

/** One thing that can be found. `node`: what to select in the graph when it is chosen. */
export interface SearchEntry {
  key: string;
  dossier: string;
  kind: SearchKind;
  id: string;
  title: string;
  text: string;
  node: string | null;
}

export interface SearchIndex {
  engine: MiniSearch<SearchEntry>;
  entries: ReadonlyMap<string, SearchEntry>;
}

const names = ({ work }: WorkRecord): string =>
  (work.author ?? [])
    .map((name) => name.literal ?? [name['non-dropping-particle'], name.family, name.given].filter(Boolean).join(' '))
    .join(', ');

/** A work in words: authors, title, where and when it appeared. Only what its record holds, so nothing unverified. */
const workText = (record: WorkRecord): string => {
  const { work } = record;
  const year = work.issued?.['date-parts'][0]?.[0];
  return [names(record), work.title, work['title-short'], work['container-title'], work.publisher, year, work.DOI, work.PMID]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
};

/** For each passage a node that rests on it: a claim, else the study whose words or reference they are, else an event. */
const nodesOfPassages = (records: DossierRecords): Map<string, string> => {
  const nodes = new Map<string, string>();
  const add = (passages: readonly string[], node: string) => {
    for (const id of passages) if (!nodes.has(id)) nodes.set(id, node);
  };
  for (const claim of records.claims.values()) add(claim.passages, claim.id);
  for (const claim of records.claims.values()) for (const { passages } of claim.evidence) add(passages, claim.id);
  for (const { study } of records.works.values()) {
    add([...(study.printedReference ? [study.printedReference.passage] : []), ...(study.namedIn ?? [])], study.id);
  }
  for (const event of records.loaded.dossier.timeline.events) add(event.passages, event.id);
  for (const { id, work } of records.passages.values()) if (records.works.has(work)) add([id], work);
  return nodes;
};

const entriesOf = (dossier: string, records: DossierRecords): SearchEntry[] => {
  const entry = (kind: SearchKind, id: string, title: string, text: string, node: string | null): SearchEntry => ({
    key: `${dossier}/${kind}/${id}`,
    dossier,
    kind,
    id,
    title,
    text,
    node,
  });
  const nodes = nodesOfPassages(records);
  const works = [...records.works.values()];
  return [
    ...[...records.claims.values()].map(({ id, label, statement }) => entry('claim', id, label, statement, id)),
    ...[...records.passages.values()].map(({ id, work, section, page, exact }) => {
      const place = `${section.replaceAll('-', ' ')}${page === undefined ? '' : `, page ${page}`}`;
      const title = `${records.works.get(work)?.label ?? work}, ${place}`;
      return entry('passage', id, title, exact.replaceAll(ELISION, ' … '), nodes.get(id) ?? null);
    }),
    ...works.map((record) => entry('work', record.work.id, record.label, workText(record), record.work.id)),
    ...works.flatMap(({ study, label }) =>
      study.findings.map((finding) =>
        entry('finding', finding.id, `${label}: ${finding.outcome}`, findingWords(finding), finding.id),
      ),
    ),
  ];
};

/** Indexes all dossiers of a graph. Linear in the text. */
export const buildSearchIndex = (graph: EvidenceGraph): SearchIndex => {
  const engine = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: ['title', 'text'],
    // The title of a passage is where it stands: page 3 is no match for "3".
    extractField: (entry, field) =>
      field === 'title' && entry.kind === 'passage' ? '' : (entry[field as keyof SearchEntry] ?? ''),
    tokenize: (text) => searchWords(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 1.5 } },
  });
  const entries = new Map<string, SearchEntry>();
  for (const [dossier, records] of graph.getAttribute('dossiers')) {
    for (const entry of entriesOf(dossier, records)) entries.set(entry.key, entry);
  }
  engine.addAll([...entries.values()]);
  return { engine, entries };
};
