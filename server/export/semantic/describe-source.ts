// A work in RDF: schema.org's ScholarlyArticle for what was published as one, with what is verified of its record, whole as CSL-JSON in a
// text, and with what is known of it as evidence, each fact beside its provenance.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import type { Work } from '../../model/work.ts';
import { verifiedRecord } from '../verified-record.ts';
import { describeProvenance } from './describe-provenance.ts';
import { doiAddress, nameNode } from './name-node.ts';
import { type Curie, fact, iri, maybeText, type Node, text, type Term, typed } from './rdf-terms.ts';

/** A map, since a type may be any word, also one that every object has as a property. */
const TYPES: ReadonlyMap<string, Curie> = new Map<string, Curie>(
  Object.entries({
    'article-journal': 'schema:ScholarlyArticle',
    'paper-conference': 'schema:ScholarlyArticle',
    report: 'schema:Report',
    dataset: 'schema:Dataset',
    webpage: 'schema:WebPage',
    book: 'schema:Book',
  }),
);

/** Keys in order, so that the same record is the same text; a title that only stands in for one is left out. */
const writeRecord = (record: Work): string => {
  const fields = Object.entries(record).filter(([name, value]) => name !== 'title' || value !== record['title-short']);
  return JSON.stringify(Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))));
};

const maybeNumber = (number: number | null | undefined): Term | null =>
  number === null || number === undefined ? null : typed(number, 'xsd:integer');

/** A fact about a study that is words, with the number of patients that some are about. */
interface Stated {
  words: string;
  n?: number | null | undefined;
  provenance: Provenance;
}

/** Facts that are known of a work as evidence, by the names of their properties. */
const listStated = ({ design, population, intervention, comparator, setting, conclusion }: Study): [string, Stated][] => {
  const all: Record<string, Stated | undefined> = {
    design,
    population,
    intervention,
    comparator,
    ...Object.fromEntries(SETTING_COLUMNS.map((axis) => [axis, setting?.[axis]])),
    conclusion,
  };
  return Object.entries(all).filter((entry): entry is [string, Stated] => entry[1] !== undefined);
};

/** A node for each fact: on the work itself it would stand as true, whoever only recalled it. PROV-O: prov:Entity, prov:value. */
const describeStated = (records: DossierRecords, name: string, study: Study): Node[] =>
  listStated(study).map(([fragment, { words, n, provenance }]) => ({
    iri: `${name}#${fragment}`,
    facts: [
      ...fact('rdf:type', iri('prov:Entity')),
      ...fact('prov:value', text(words)),
      ...fact('cg:designKind', fragment === 'design' ? text(study.design.kind) : null),
      ...fact('cg:patients', maybeNumber(n)),
      ...describeProvenance(records, provenance),
    ],
  }));

/** What is known of a work as evidence; `name` is the work's. */
const describeStudy = (name: string, study: Study) => [
  ...fact('cg:role', text(study.role)),
  ...fact('cg:citationNumber', maybeNumber(study.citationNumber)),
  ...fact('cg:level', maybeNumber(study.level?.value)),
  ...fact('cg:levelBecause', maybeText(study.level?.because)),
  ...listStated(study).flatMap(([fragment]) => fact(`cg:${fragment}`, iri(`${name}#${fragment}`))),
];

/** The text of the case that positions of its passages are counted in. */
const describeText = (work: string, recorded: Dossier['text']) =>
  recorded?.work !== work
    ? []
    : [
        ...fact('cg:textForm', text(recorded.form)),
        ...fact('cg:textSha256', text(recorded.sha256)),
        ...fact('cg:textLength', typed(recorded.length, 'xsd:integer')),
        ...fact('cg:textRights', text(recorded.rights)),
      ];

/** The work, and a node for each fact that is stated of it; none where the dossier has no such work. */
export const describeSource = (records: DossierRecords, id: string): Node[] => {
  const found = records.works.get(id);
  if (found === undefined) return [];
  const { record } = verifiedRecord(found.work, found.study);
  const year = record.issued?.['date-parts'][0]?.[0];
  const address = doiAddress(record);
  const name = nameNode(records.loaded.dossier.id, 'work', id);
  const work: Node = {
    iri: name,
    facts: [
      ...fact('rdf:type', iri(TYPES.get(record.type) ?? 'schema:CreativeWork')),
      ...fact('rdfs:label', text(found.label)),
      ...fact('schema:name', maybeText(record.title ?? record['title-short'])),
      ...fact('schema:datePublished', year === undefined ? null : typed(String(year).padStart(4, '0'), 'xsd:gYear')),
      ...fact('schema:sameAs', address === null ? null : iri(address)),
      ...fact('cg:record', text(writeRecord(record))),
      ...describeStudy(name, found.study),
      ...describeText(id, records.loaded.dossier.text),
    ],
  };
  return [work, ...describeStated(records, name, found.study)];
};
