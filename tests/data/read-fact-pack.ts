// The fact pack that the first dossier was written from: a folder beside the project, which not everyone has.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../shared/gist/', import.meta.url);

export const hasFactPack = existsSync(folder);

/** A statement of the pack: one of the five words and, where it is recalled, how surely. */
export interface PackFact {
  provenance: string;
  confidence?: string;
  also?: PackFact[];
}

type Value = string | number | null;

export interface PackStudy {
  id: string;
  printed_reference?: { passage: string };
  discrepancies?: {
    kind: string;
    printed: string | null;
    correct: string | null;
    correct_candidate?: { value: string };
    severity: string;
  }[];
  design: PackFact;
  population?: PackFact & { n?: number | null };
  intervention?: PackFact & { n?: number };
  comparator?: PackFact & { n?: number };
  results?: (PackFact & { value: Value; unit?: string; comparators?: { value: Value }[]; p?: string; count?: number })[];
  conclusion?: PackFact;
  candidates?: (PackFact & { field: string; value: string | null })[];
  registrations?: { id: string }[];
  record?: (PackFact & { fields: string[] })[];
}

export interface PackOutside extends PackFact {
  id: string;
  group: 'lead' | 'related' | 'confusable';
  identifiers: { type: string; value: string; provenance?: string }[];
  values?: { value: number; comparators?: { value: number }[] }[];
}

export interface PackPassage {
  id: string;
  section: string;
  spans: [number, number][];
  text: string;
}

export interface PackReference {
  id: string;
  author?: { family?: string; given?: string; literal?: string }[];
  [field: string]: unknown;
}

export interface FactPack {
  text: string;
  passages: PackPassage[];
  /** The twelve cited works and the five named ones. */
  studies: PackStudy[];
  outside: PackOutside[];
  places: string[];
  references: PackReference[];
}

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Reads the pack; call it only where `hasFactPack`. */
export const readFactPack = (): FactPack => {
  const studies = parse(read('studies.yaml')) as { studies: PackStudy[]; named_sources: PackStudy[] };
  const outside = parse(read('outside-evidence.yaml')) as { evidence: PackOutside[]; places: { at: string }[] };
  return {
    text: read('case.txt'),
    passages: (parse(read('passages.yaml')) as { passages: PackPassage[] }).passages,
    studies: [...studies.studies, ...studies.named_sources],
    outside: outside.evidence,
    places: outside.places.map((place) => place.at),
    references: JSON.parse(read('references.csl.json')) as PackReference[],
  };
};
