// Every record of a dossier with its key: kind, colon, id, as in `places`. Evidence is `evidence:<claim>--<study>`.
import type { Dossier } from '../model/dossier.ts';

export interface DossierRecord {
  key: string;
  kind: string;
  id: string;
  /** The record without the records inside it, which are listed by themselves. */
  value: Readonly<Record<string, unknown>>;
}

/** Lists the records in the order of the files. Repeated keys get `#2`, `#3`, as in `places`. */
export function listRecords(dossier: Dossier): DossierRecord[] {
  const records: DossierRecord[] = [];
  const seen = new Map<string, number>();
  const add = (kind: string, id: string, value: object, inner?: string): void => {
    const times = (seen.get(`${kind}:${id}`) ?? 0) + 1;
    seen.set(`${kind}:${id}`, times);
    const own = Object.fromEntries(Object.entries(value).filter(([name]) => name !== inner));
    records.push({ key: `${kind}:${id}${times > 1 ? `#${times}` : ''}`, kind, id, value: own });
  };
  const { topics, questions, works, studies, places, passages, claims, timeline, discrepancies, appraisal, ...head } = dossier;
  add('dossier', dossier.id, head);
  for (const one of topics) add('topic', one.id, one);
  for (const one of questions) add('question', one.id, one);
  for (const one of works) add('work', one.id, one);
  for (const study of studies) {
    add('study', study.id, study, 'findings');
    for (const finding of study.findings) add('finding', finding.id, finding);
  }
  for (const one of places) add('place', one.id, one);
  for (const one of passages) add('passage', one.id, one);
  for (const claim of claims) {
    add('claim', claim.id, claim, 'evidence');
    for (const line of claim.evidence) add('evidence', `${claim.id}--${line.study}`, line);
  }
  for (const one of timeline.anchors) add('anchor', one.id, one);
  for (const one of timeline.events) add('event', one.id, one);
  for (const one of timeline.quantities) add('quantity', one.id, one);
  for (const variant of timeline.variants) {
    add('variant', variant.id, variant, 'readings');
    for (const reading of variant.readings) add('reading', reading.id, reading);
  }
  for (const one of discrepancies) add('discrepancy', one.id, one);
  if (appraisal) {
    add('appraisal', 'appraisal', appraisal, 'items');
    // The items are named by the tool, not by the dossier, and must not take the ids of its records.
    for (const item of appraisal.items) add('appraisal-item', `appraisal-${item.id}`, item);
  }
  return records;
}
