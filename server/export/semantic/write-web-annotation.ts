// All passages as a Web Annotation collection. W3C Web Annotation Data Model, sections 3 to 5. The standard wants the address of its
// context in the file; annotation readers know that context and do not fetch it.
import { describePassages, type PassageUse } from '../../graph/describe-passages.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { edgesOf } from '../../graph/evidence-graph.ts';
import { evidenceId } from '../../graph/evidence-line.ts';
import { edgeSentence } from '../../graph/sentences/edge-sentence.ts';
import type { ExportInput } from '../format.ts';
import { verifiedRecord } from '../verified-record.ts';
import { writeJsonList } from '../write-json-list.ts';
import { doiAddress, nameDossier, nameNode } from './name-node.ts';
import { splitPassage } from './split-passage.ts';

const note = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language: 'en',
  purpose,
});

/** The sentence of each line of evidence by its id: both directions, the verdict, and whether it is unverified. */
const listSentences = ({ graph, records }: ExportInput): Map<string, string> =>
  new Map(
    edgesOf(graph, records).flatMap((edge): [string, string][] =>
      edge.kind === 'evidence' ? [[edge.line.id, edgeSentence(graph, records, edge)]] : [],
    ),
  );

/** What rests on the words, in words, and where they stand. */
const writeBodies = (records: DossierRecords, sentences: ReadonlyMap<string, string>, passage: PassageUse): object[] => {
  const claims = passage.claims.map((id) => records.claims.get(id)?.statement).filter((words) => words !== undefined);
  const lines = passage.evidence.map(({ claim, study }) => sentences.get(evidenceId(claim, study)));
  const place = [passage.section, passage.page === undefined ? null : `page ${passage.page}`].filter((part) => part !== null);
  return [
    ...claims.map((words) => note(words, 'describing')),
    ...lines.filter((words) => words !== undefined).map((words) => note(words, 'commenting')),
    note(place.join(', '), 'tagging'),
  ];
};

const writeTargets = (records: DossierRecords, passage: PassageUse): object[] => {
  const { id: dossier, text } = records.loaded.dossier;
  const found = records.works.get(passage.work);
  const address = found === undefined ? null : doiAddress(verifiedRecord(found.work, found.study).record);
  return splitPassage(passage, text).map(({ position, ...quote }) => ({
    type: 'SpecificResource',
    source: address ?? nameNode(dossier, 'work', passage.work),
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(position === null ? [] : [{ type: 'TextPositionSelector', start: position[0], end: position[1] }]),
    ],
  }));
};

const writeAnnotation = (records: DossierRecords, sentences: ReadonlyMap<string, string>, passage: PassageUse): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: nameNode(records.loaded.dossier.id, 'passage', passage.id),
  type: 'Annotation',
  motivation: 'linking',
  body: writeBodies(records, sentences, passage),
  target: writeTargets(records, passage),
});

/** One collection with one page, in reading order; piece by piece. */
export function* writeWebAnnotation(input: ExportInput): Iterable<string> {
  const { graph, records, version } = input;
  const { id: dossier, title } = records.loaded.dossier;
  const sentences = listSentences(input);
  const passages = describePassages(graph, dossier) ?? [];
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${nameDossier(dossier)}:passages`,
    type: 'AnnotationCollection',
    label: `Passages of “${title}”`,
    generator: { id: 'urn:claimgraph', type: 'Software', name: `Claimgraph ${version}` },
    total: passages.length,
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"first":{"id":${JSON.stringify(`${head.id}:page-1`)},"type":"AnnotationPage","startIndex":0,"items":`;
  yield* writeJsonList(passages.map((passage) => writeAnnotation(records, sentences, passage)));
  yield '}}\n';
}
