// A work in RDF: schema.org's ScholarlyArticle for what was published as one, with what is verified of its record, whole as CSL-JSON in a
// text, and with what is known of it as evidence.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import type { Work } from '../../model/work.ts';
import { verifiedRecord } from '../verified-record.ts';
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

/** What is known of a work as evidence. */
const describeStudy = ({
  role,
  citationNumber,
  design,
  level,
  population,
  intervention,
  comparator,
  setting,
  conclusion,
}: Study) => [
  ...fact('cg:role', text(role)),
  ...fact('cg:citationNumber', maybeNumber(citationNumber)),
  ...fact('cg:design', text(design.words)),
  ...fact('cg:designKind', text(design.kind)),
  ...fact('cg:level', maybeNumber(level?.value)),
  ...fact('cg:levelBecause', maybeText(level?.because)),
  ...fact('cg:population', maybeText(population?.words)),
  ...fact('cg:patients', maybeNumber(population?.n)),
  ...fact('cg:intervention', maybeText(intervention?.words)),
  ...fact('cg:comparator', maybeText(comparator?.words)),
  ...SETTING_COLUMNS.flatMap((axis) => fact(`cg:${axis}`, maybeText(setting?.[axis]?.words))),
  ...fact('cg:conclusion', maybeText(conclusion?.words)),
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

/** Null where the dossier has no such work. */
export const describeSource = (records: DossierRecords, id: string): Node | null => {
  const found = records.works.get(id);
  if (found === undefined) return null;
  const { record } = verifiedRecord(found.work, found.study);
  const year = record.issued?.['date-parts'][0]?.[0];
  const address = doiAddress(record);
  return {
    iri: nameNode(records.loaded.dossier.id, 'work', id),
    facts: [
      ...fact('rdf:type', iri(TYPES.get(record.type) ?? 'schema:CreativeWork')),
      ...fact('rdfs:label', text(found.label)),
      ...fact('schema:name', maybeText(record.title ?? record['title-short'])),
      ...fact('schema:datePublished', year === undefined ? null : typed(String(year).padStart(4, '0'), 'xsd:gYear')),
      ...fact('schema:sameAs', address === null ? null : iri(address)),
      ...fact('cg:record', text(writeRecord(record))),
      ...describeStudy(found.study),
      ...describeText(id, records.loaded.dossier.text),
    ],
  };
};
