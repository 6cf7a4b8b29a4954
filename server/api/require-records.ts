// Looks up what the path of a request names, or throws the 404 that helps.
import type { EvidenceGraph } from '../graph/evidence-graph.ts';
import { findRecords } from '../graph/evidence-graph.ts';
import type { DossierRecords } from '../graph/dossier-records.ts';
import { notFound } from './not-found.ts';

/** The records of a dossier. */
export function requireRecords(graph: EvidenceGraph, dossier: string): DossierRecords {
  const records = findRecords(graph, dossier);
  if (records === null) throw notFound('dossier', dossier, graph.getAttribute('dossiers').keys());
  return records;
}

/** One record of a dossier by its id. @param what its kind in words */
export function requireRecord<T>(records: ReadonlyMap<string, T>, what: string, id: string, dossier: string): T {
  const record = records.get(id);
  if (record === undefined) throw notFound(what, id, records.keys(), `in dossier ${dossier}`);
  return record;
}

/** What a function of the graph gave for a dossier, or the 404 where it gave nothing. */
export function requireAnswer<T>(graph: EvidenceGraph, dossier: string, answer: T | null): T {
  if (answer === null) throw notFound('dossier', dossier, graph.getAttribute('dossiers').keys());
  return answer;
}
