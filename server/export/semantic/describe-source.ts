// A work in RDF: schema.org's ScholarlyArticle for what was published as one, with what is verified of its record.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { verifiedRecord } from '../verified-record.ts';
import { doiAddress, nameNode } from './name-node.ts';
import { type Curie, fact, iri, maybeText, type Node, text, typed } from './rdf-terms.ts';

const TYPES: Readonly<Record<string, Curie>> = {
  'article-journal': 'schema:ScholarlyArticle',
  'paper-conference': 'schema:ScholarlyArticle',
  report: 'schema:Report',
  dataset: 'schema:Dataset',
  webpage: 'schema:WebPage',
  book: 'schema:Book',
};

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
      ...fact('rdf:type', iri(TYPES[record.type] ?? 'schema:CreativeWork')),
      ...fact('rdfs:label', text(found.label)),
      ...fact('schema:name', maybeText(record.title)),
      ...fact('schema:datePublished', year === undefined ? null : typed(String(year).padStart(4, '0'), 'xsd:gYear')),
      ...fact('schema:sameAs', address === null ? null : iri(address)),
      ...fact('cg:design', text(found.study.design.words)),
    ],
  };
};
