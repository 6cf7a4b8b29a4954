// Every place where a record of a dossier names another by its id.
import type { Dossier } from '../model/dossier.ts';
import { listProvenances } from './list-provenances.ts';

export interface Reference {
  /** Key of the record that names: kind, colon, id. */
  from: string;
  field: string;
  to: string;
  /** Kinds of record that may be meant. */
  kinds: readonly string[];
}

/** Nodes of the graph, which a question may select. */
const NODES = ['work', 'study', 'claim', 'finding', 'event', 'topic'];

/** Lists the references in the order of the files. */
export function listReferences(dossier: Dossier): Reference[] {
  const references: Reference[] = [];
  const add = (from: string, field: string, kinds: string | readonly string[], ...ids: readonly (string | undefined)[]): void => {
    for (const to of ids) if (to !== undefined) references.push({ from, field, to, kinds: [kinds].flat() });
  };
  const head = `dossier:${dossier.id}`;
  add(head, 'case', 'work', dossier.case);
  add(head, 'text.work', 'work', dossier.text?.work);
  for (const question of dossier.questions) add(`question:${question.id}`, 'select', NODES, question.select);
  addStudies(dossier, add);
  for (const passage of dossier.passages) {
    add(`passage:${passage.id}`, 'work', 'work', passage.work);
    add(`passage:${passage.id}`, 'source.place', 'place', passage.source?.place);
  }
  addClaims(dossier, add);
  addTimeline(dossier, add);
  for (const discrepancy of dossier.discrepancies) {
    const from = `discrepancy:${discrepancy.id}`;
    for (const side of discrepancy.sides) add(from, 'sides.passages', 'passage', ...side.passages);
    for (const item of discrepancy.items) add(from, 'items.passages', 'passage', ...item.passages);
    add(from, 'claims', 'claim', ...discrepancy.claims);
    add(from, 'studies', 'study', ...discrepancy.studies);
  }
  for (const item of dossier.appraisal?.items ?? [])
    add(`appraisal-item:appraisal-${item.id}`, 'passages', 'passage', ...item.passages);
  for (const { record, field, provenance } of listProvenances(dossier)) {
    if ('where' in provenance) add(record.key, `${field}.where`, 'place', ...(provenance.where ?? []));
    if ('passages' in provenance) add(record.key, `${field}.passages`, 'passage', ...(provenance.passages ?? []));
  }
  return references;
}

type Add = (from: string, field: string, kinds: string | readonly string[], ...ids: readonly (string | undefined)[]) => void;

function addStudies(dossier: Dossier, add: Add): void {
  for (const study of dossier.studies) {
    const from = `study:${study.id}`;
    add(from, 'id', 'work', study.id);
    add(from, 'printedReference.passage', 'passage', study.printedReference?.passage);
    add(from, 'namedIn', 'passage', ...(study.namedIn ?? []));
    add(from, 'standing.by', 'work', study.standing.by);
    add(from, 'independence.study', 'study', ...study.independence.map((one) => one.study));
  }
}

function addClaims(dossier: Dossier, add: Add): void {
  for (const claim of dossier.claims) {
    const from = `claim:${claim.id}`;
    add(from, 'topic', 'topic', claim.topic);
    add(from, 'passages', 'passage', ...claim.passages);
    add(from, 'relations.to', 'claim', ...claim.relations.map((relation) => relation.to));
    for (const line of claim.evidence) {
      const evidence = `evidence:${claim.id}--${line.study}`;
      add(evidence, 'study', 'study', line.study);
      add(evidence, 'passages', 'passage', ...line.passages);
      add(evidence, 'findings', 'finding', ...line.findings);
      add(evidence, 'oneOf', 'study', ...(line.oneOf ?? []));
    }
  }
}

function addTimeline({ timeline }: Dossier, add: Add): void {
  for (const event of timeline.events) {
    const from = `event:${event.id}`;
    const toAnchor = (field: string, ...anchors: (string | undefined)[]): void => {
      add(from, field, 'anchor', ...anchors.filter((anchor) => anchor !== 'calendar'));
    };
    toAnchor('when.anchor', event.when.anchor, event.when.until?.anchor);
    toAnchor('treatment.until.anchor', event.treatment?.until?.anchor);
    add(from, 'passages', 'passage', ...event.passages);
    add(from, 'bearsOn.claim', 'claim', ...event.bearsOn.map((one) => one.claim));
    add(from, 'discrepancies', 'discrepancy', ...event.discrepancies);
  }
  for (const quantity of timeline.quantities) {
    add(`quantity:${quantity.id}`, 'events', 'event', ...quantity.events);
    add(`quantity:${quantity.id}`, 'passages', 'passage', ...quantity.passages);
  }
  for (const variant of timeline.variants) {
    add(`variant:${variant.id}`, 'event', 'event', variant.event);
    add(`variant:${variant.id}`, 'passages', 'passage', ...variant.passages);
  }
}
