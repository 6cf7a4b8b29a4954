// What a JSON document is, told from its keys.
import { ENVELOPE_FORMAT } from '../../model/dossier-envelope.ts';
import type { NotAnInput } from '../sniff-form.ts';

/** A dossier in its envelope or bare; a paper as the import prints it; a graph of graphology; RDF as JSON-LD; a list of references. */
export type JsonForm = 'dossier' | 'paper' | 'graph' | 'linked-data' | 'list';

type Keys = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Keys => value !== null && typeof value === 'object' && !Array.isArray(value);
const hasLists = (value: Keys, ...names: readonly string[]): boolean => names.every((name) => Array.isArray(value[name]));

const isLinkedNode = (value: unknown): boolean =>
  isRecord(value) && ['@context', '@graph', '@id'].some((key) => Object.hasOwn(value, key));
const isLinkedData = (value: unknown): boolean => (Array.isArray(value) ? value.some(isLinkedNode) : isLinkedNode(value));

const isPaper = (value: unknown): boolean =>
  isRecord(value) && typeof value['text'] === 'string' && hasLists(value, 'references', 'mentions', 'claims');

/** Formats that a dossier goes out in and does not come back from, by what tells them. */
const ONE_WAY: readonly [name: string, fits: (value: unknown) => boolean][] = [
  ['Cytoscape JSON', (value) => isRecord(value) && isRecord(value['elements'])],
  ['CX2', (value) => Array.isArray(value) && isRecord(value[0]) && 'CXVersion' in value[0]],
  ['a collection of Web Annotations', (value) => isRecord(value) && value['type'] === 'AnnotationCollection'],
  ['VA-Spec JSON', (value) => Array.isArray(value) && isRecord(value[0]) && value[0]['type'] === 'Statement'],
];

/** Tells the form of a document; what is nothing else is taken for a list of references, whose reader says why it is none. */
export function sniffJson(value: unknown): JsonForm | NotAnInput {
  const oneWay = ONE_WAY.find(([, fits]) => fits(value));
  if (oneWay !== undefined)
    return {
      message: `it is ${oneWay[0]}, which does not hold enough of a dossier to come back from`,
      tip: 'Export the dossier as dossier (JSON) or csv, and import that.',
    };
  if (Array.isArray(value) && isPaper(value[0]))
    return {
      message: 'it is the JSON of several papers',
      tip: 'Import the papers themselves, or print the JSON of each by itself.',
    };
  if (isLinkedData(value)) return 'linked-data';
  if (!isRecord(value)) return 'list';
  if (isPaper(value)) return 'paper';
  if (value['format'] === ENVELOPE_FORMAT || hasLists(value, 'works', 'studies', 'claims')) return 'dossier';
  if (hasLists(value, 'nodes', 'edges')) return 'graph';
  return 'list';
}
