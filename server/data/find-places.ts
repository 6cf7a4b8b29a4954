// The file and line of every record of a dossier.
import type { Dossier } from '../model/dossier.ts';
import type { FilePlace } from '../model/library.ts';

/**
 * Places by `kind:id`; evidence is `evidence:<claim>--<study>`. Where one kind has the same id again, the later ones get
 * `#2`, `#3`, so that both lines can be told.
 * @param locate gives file and line of the value at a path in the dossier
 */
export function findPlaces(dossier: Dossier, locate: (path: readonly PropertyKey[]) => FilePlace): Map<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  const note = (kind: string, id: string, path: readonly PropertyKey[]): void => {
    let key = `${kind}:${id}`;
    for (let again = 2; places.has(key); again += 1) key = `${kind}:${id}#${again}`;
    places.set(key, locate(path));
  };
  const noteAll = (kind: string, records: readonly { id: string }[], path: readonly PropertyKey[]): void => {
    records.forEach((record, index) => {
      note(kind, record.id, [...path, index]);
    });
  };
  note('dossier', dossier.id, ['id']);
  noteAll('topic', dossier.topics, ['topics']);
  noteAll('question', dossier.questions, ['questions']);
  noteAll('work', dossier.works, ['works']);
  noteAll('study', dossier.studies, ['studies']);
  noteAll('place', dossier.places, ['places']);
  noteAll('passage', dossier.passages, ['passages']);
  noteAll('claim', dossier.claims, ['claims']);
  noteAll('discrepancy', dossier.discrepancies, ['discrepancies']);
  if (dossier.appraisal) {
    note('appraisal', 'appraisal', ['appraisal']);
    dossier.appraisal.items.forEach(({ id }, index) => {
      note('appraisal-item', `appraisal-${id}`, ['appraisal', 'items', index]);
    });
  }
  noteAll('anchor', dossier.timeline.anchors, ['timeline', 'anchors']);
  noteAll('event', dossier.timeline.events, ['timeline', 'events']);
  noteAll('quantity', dossier.timeline.quantities, ['timeline', 'quantities']);
  noteAll('variant', dossier.timeline.variants, ['timeline', 'variants']);
  dossier.studies.forEach((study, index) => {
    noteAll('finding', study.findings, ['studies', index, 'findings']);
  });
  dossier.claims.forEach((claim, index) => {
    claim.evidence.forEach((line, row) => {
      note('evidence', `${claim.id}--${line.study}`, ['claims', index, 'evidence', row]);
    });
  });
  dossier.timeline.variants.forEach((variant, index) => {
    noteAll('reading', variant.readings, ['timeline', 'variants', index, 'readings']);
  });
  return places;
}
