// Keeps a dossier that came from outside under an id that is free. What is there already is never changed; a dossier that is there
// already, word for word, is not kept twice.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { isSameDossier } from '../../data/is-same-dossier.ts';
import { exists, saveDossier } from '../../data/save-dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { ImportJob, NotImported } from './import-outcome.ts';
import { saysImported, saysNoName } from './import-messages.ts';
import { listNames } from './list-names.ts';
import { refuseImport } from './refuse-import.ts';

/** Saves it; gives the id that it got, or why nothing was saved. */
export async function keepDossier(
  dossier: Dossier,
  { into, taken, now }: Pick<ImportJob, 'taken' | 'now'> & { into: NonNullable<ImportJob['into']> },
): Promise<string | NotImported> {
  const folders = [into.dossiers, ...taken];
  const hash = createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
  for (const id of listNames(dossier.id, hash)) {
    const named = { ...dossier, id };
    for (const folder of folders)
      if (await isSameDossier(folder, id, dossier))
        return refuseImport(saysImported(id, folder), 'Nothing was changed: the two are equal.');
    if ((await Promise.all(folders.map((folder) => exists(path.join(folder, id))))).includes(true)) continue;
    const saved = await saveDossier({ ...into, dossier: named, text: null, now: new Date(now) });
    if (saved === 'saved') return id;
    if (saved !== 'taken') return refuseImport(saved.message, saved.tip);
  }
  return refuseImport(saysNoName(dossier.id), 'Take dossiers away that you do not need.');
}
