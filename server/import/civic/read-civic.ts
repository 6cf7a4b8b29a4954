// An export of evidence items from CIViC into a dossier. The export is its case: a dataset, whose words are the items' statements. A
// proposition is a claim, a study with items on it a line of evidence.
//
// The direction is what was found on checking, not what a study is cited for. CIViC does not argue from a study, as a paper does that
// cites it: a curator reads it, says whether it supports a proposition, and an editor accepts that. It is a check, made by somebody else
// and known here at second hand only: `asChecked` with the basis `secondary-source`, derived and not verified. `asCited` would turn each
// item into an assertion of the proposition, also where it does not support it, and leave nothing checked. So a study is `outside`, there is
// no citation whose fidelity could be judged, and no claim is asserted by the case.
import { IMPORT_CURATOR } from '../../model/import-curator.ts';
import type { DossierInput } from '../../model/dossier.ts';
import type { Study } from '../../model/study.ts';
import { decodeText } from '../decode-text.ts';
import type { DossierReading } from '../dossier-reading.ts';
import { shorten } from '../draft/draft-claim.ts';
import { IdMaker, slugOf } from '../draft/make-id.ts';
import type { PaperProblem } from '../paper.ts';
import type { NotRead } from '../reading.ts';
import { type CivicItem, readCivicItem } from './civic-item.ts';
import { joinItems } from './join-items.ts';
import { readCivicRows } from './read-civic-rows.ts';
import { keyOfSource, nameSource, readCivicSource } from './read-civic-source.ts';
import { relatePropositions } from './relate-propositions.ts';
import { labelProposition, stateProposition } from './state-proposition.ts';
import { tellJoined } from './tell-joined.ts';
import { writeLine } from './write-line.ts';

type StudyInput = DossierInput['studies'][number];

/** A claim is made of nearly each of them: more than one dossier is made for. */
const MOST_ITEMS = 10_000;

/** Longest label that the model takes of a topic. */
const LABEL = 40;

/** Ids of what an item became. */
export interface CivicIds {
  place: string;
  passage: string;
}

/** A dossier, or why there is none. @param file name of the file, to be shown */
export function readCivic(bytes: Uint8Array, file: string): DossierReading | NotRead {
  const { text, problem } = decodeText(bytes, null);
  if (text === null) return problem;
  const problems: PaperProblem[] = [];
  const rows = readCivicRows(text, file, problems);
  if ('message' in rows) return rows;
  if (rows.length > MOST_ITEMS)
    return {
      message: `the export has ${rows.length} evidence items, more than the ${MOST_ITEMS} that are read`,
      tip: 'Export fewer from CIViC, those of one disease or one gene.',
      line: MOST_ITEMS + 2,
    };
  const items = rows.map(readCivicItem).filter((item): item is CivicItem => item !== null);
  if (items.length === 0)
    return {
      message:
        rows.length === 0
          ? 'the export of CIViC holds no evidence item'
          : `none of its ${rows.length} evidence items can be used`,
      tip: problems[0] === undefined ? 'Export it again.' : `The first of them: ${problems[0].message}.`,
      line: problems[0]?.line ?? null,
    };
  return { ...build(items, file), problems };
}

function build(items: readonly CivicItem[], file: string): Omit<DossierReading, 'problems'> {
  const name = slugOf(file.replace(/\.[^.]*$/, '')) ?? 'evidence';
  const dossierId = name.includes('civic') ? name : `civic-${name}`;
  const ids = new IdMaker([dossierId]);
  const caseId = ids.make('civic', 'civic');
  const idsOf = new Map<CivicItem, CivicIds>(
    items.map((item) => [
      item,
      { place: ids.make(`civic-eid-${item.id}`, 'item'), passage: ids.make(`eid-${item.id}-says`, 'words') },
    ]),
  );
  const idOf = (item: CivicItem): CivicIds => idsOf.get(item) ?? { place: '', passage: '' };
  const sources = new Map<string, { id: string; items: CivicItem[] }>();
  for (const item of items) {
    const key = keyOfSource(item.source);
    const known = sources.get(key);
    if (known === undefined) sources.set(key, { id: ids.make(nameSource(item.source), 'study'), items: [item] });
    else known.items.push(item);
  }
  const topics = listTopics(items, ids);
  const joined = joinItems(items);
  const named = joined.map(({ proposition, lines }) => {
    const { profile, therapies, significance, type, disease } = proposition;
    return { id: ids.make([profile, ...therapies, significance || type, disease].join(' '), 'claim'), proposition, lines };
  });
  const relations = relatePropositions(named);
  const claims = named.map(({ id, proposition, lines }): DossierInput['claims'][number] => ({
    id,
    state: lines.every((line) => line.items.every(({ isAccepted }) => isAccepted)) ? 'accepted' : 'proposed',
    label: shorten(labelProposition(proposition)),
    statement: stateProposition(proposition),
    topic: topics.get(proposition.disease)?.id ?? '',
    kind: 'finding',
    voice: 'curator',
    passages: lines.flatMap((line) => line.items.map((item) => idOf(item).passage)),
    evidence: lines.map((line) => writeLine(line, sources.get(keyOfSource(line.source))?.id ?? '', idOf)),
    relations: relations.get(id) ?? [],
  }));
  const title = `CIViC: ${items.length} evidence items`;
  const dossier: DossierInput = {
    id: dossierId,
    // Its directions were accepted at CIViC; how they were put into claims here nobody has looked at yet.
    state: 'draft',
    title,
    case: caseId,
    summary: `Made of the evidence items of CIViC in ${file}. Each claim is the proposition that items are about, each line what CIViC's curators say of a study.`,
    topics: [...topics.values()],
    curators: [
      { name: 'Curators and editors of CIViC', role: 'read the studies, wrote and accepted the evidence items (civicdb.org)' },
      { name: IMPORT_CURATOR, role: 'put the items into claims and lines; nobody has judged that' },
    ],
    interest: 'Not told in the export.',
    licence: 'CC0-1.0',
    works: [
      {
        id: caseId,
        type: 'dataset',
        title,
        publisher: 'CIViC, Clinical Interpretation of Variants in Cancer',
        URL: 'https://civicdb.org',
      },
      ...[...sources.values()].map(({ id, items: [first] }) => readCivicSource((first as CivicItem).source, id)),
    ],
    studies: [describeCase(caseId), ...[...sources.values()].map(({ id, items: own }) => describeStudy(id, own, idOf))],
    places: items.map((item) => ({
      id: idOf(item).place,
      address: item.address,
      read: `Evidence item ${item.id} of CIViC, as it stands in ${file}.`,
    })),
    passages: items.map((item) => ({
      id: idOf(item).passage,
      work: caseId,
      section: 'other',
      exact: item.statement,
      source: { place: idOf(item).place },
    })),
    claims,
    timeline: {},
    discrepancies: [],
  };
  const places = new Map(items.map((item) => [`passage:${idOf(item).passage}`, { file: item.row.table, line: item.row.line }]));
  return { dossier, told: tellJoined(items, joined, sources.size), places };
}

/** A topic a disease. */
function listTopics(items: readonly CivicItem[], ids: IdMaker): Map<string, DossierInput['topics'][number]> {
  const topics = new Map<string, DossierInput['topics'][number]>();
  for (const { disease, doid } of items) {
    if (topics.has(disease)) continue;
    const name = disease || 'No disease told';
    const label = name.length > LABEL ? `${name.slice(0, LABEL - 1).trimEnd()}…` : name;
    topics.set(disease, {
      id: ids.make(name, 'disease'),
      label,
      description: `What CIViC has on ${disease || 'no disease in particular'}${doid === '' ? '' : ` (DOID ${doid})`}.`,
    });
  }
  return topics;
}

const describeCase = (id: string): StudyInput => ({
  id,
  role: 'case',
  design: {
    kind: 'database-record',
    words: 'evidence items of a database, each written by one curator on one study and accepted by an editor',
    provenance: { status: 'derived', from: 'The form of the export.' },
  },
  standing: { status: 'not-checked' },
});

/** What is known of a study: nothing of its design, and how CIViC grades what it shows. */
function describeStudy(id: string, items: readonly CivicItem[], idOf: (item: CivicItem) => CivicIds): StudyInput {
  const where = items.map((item) => idOf(item).place);
  const provenance: Study['design']['provenance'] = { status: 'derived', from: 'What CIViC prints of the study.', where };
  const levels = [...new Set(items.map(({ level }) => level).filter((level) => level !== ''))].toSorted();
  const trials = [...new Set(items.flatMap(({ source }) => source.trials))];
  const [first] = items;
  const fields = Object.keys(first === undefined ? {} : readCivicSource(first.source, id)).filter(
    (field) => !['id', 'type', 'custom'].includes(field),
  );
  return {
    id,
    role: 'outside',
    design: {
      kind: 'unknown',
      words: `not told by CIViC${levels.length === 0 ? '' : `, which grades its evidence ${levels.join(' and ')}`}`,
      provenance,
    },
    identifiers: trials.map((value) => ({ type: 'NCT', value, provenance })),
    ...(fields.length === 0 ? {} : { record: [{ fields, provenance }] }),
    standing: { status: 'not-checked' },
  };
}
