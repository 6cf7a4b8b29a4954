// Ids are unique in a dossier, across all kinds of record: an id alone must say which record is meant, in an address or a citation.
import { listRecords } from '../list-records.ts';
import { dossierRule } from '../rule.ts';

/** Kinds that describe one thing under one id: a study is what is known of the work, a dossier is that of its case. */
const SAME_THING: Record<string, string> = { study: 'work', dossier: 'work' };

export const idsUnique = dossierRule({
  name: 'ids-unique',
  description: 'An id belongs to one record of the dossier, whatever its kind; a study has the id of its work.',
  inspect({ dossier }, report) {
    const first = new Map<string, { kind: string; key: string }>();
    // Repeated evidence is the matter of one-line-per-study.
    for (const { key, kind, id } of listRecords(dossier).filter((record) => record.kind !== 'evidence')) {
      const before = first.get(id);
      if (before === undefined) first.set(id, { kind, key });
      else if (before.kind === kind || (SAME_THING[before.kind] ?? before.kind) !== (SAME_THING[kind] ?? kind))
        report(
          'error',
          key,
          `the id "${id}" of this ${kind} is already that of a ${before.kind}`,
          'Give the newer record another id; ids that were published stay as they are.',
        );
    }
  },
});
