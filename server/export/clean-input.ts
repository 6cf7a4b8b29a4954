// A dossier without the characters that a file of text cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. XML
// and RDF forbid them, and readers of JSON stumble over them, so they become U+FFFD in every format alike.
import { buildGraph } from '../graph/build-graph.ts';
import { findRecords } from '../graph/evidence-graph.ts';
import { mapStrings } from './clean-text.ts';
import type { ExportInput } from './format.ts';
import { replaceIllegal } from './graphs/escape-xml.ts';

const isClean = (value: unknown): boolean => {
  if (typeof value === 'string') return replaceIllegal(value) === value;
  return typeof value !== 'object' || value === null || Object.values(value).every(isClean);
};

/** What a writer is handed; the same where there is nothing to clean, as nearly always. Letters keep their places. */
export const cleanInput = (input: ExportInput): ExportInput => {
  const { loaded } = input.records;
  if (isClean(loaded.dossier)) return input;
  const dossier = mapStrings(loaded.dossier, replaceIllegal);
  const graph = buildGraph({ revision: input.graph.getAttribute('revision'), dossiers: [{ ...loaded, dossier }] });
  const records = findRecords(graph, dossier.id);
  return records === null ? input : { ...input, graph, records };
};
