// The desk over the files of a workspace.
import path from 'node:path';
import type { Desk } from './api/desk.ts';
import { openEditJournal } from './data/edit-journal.ts';
import { loadLibrary } from './data/load-library.ts';
import { listWorkspaceFolders } from './data/load-workspace.ts';
import { saveEdits } from './data/save-edits.ts';
import { DraftDesk } from './draft-desk.ts';
import { serveFound, type ServeOptions } from './serve-found.ts';

/** @param workspace folder of the dossiers that can be edited */
export function openDesk(workspace: string, options: ServeOptions): Desk {
  const { dossiers, journal } = listWorkspaceFolders(workspace);
  return new DraftDesk({
    load: async (id) => {
      const { library } = await loadLibrary(options.folders);
      return library.dossiers.find(({ dossier }) => dossier.id === id) ?? null;
    },
    check: async (loaded) => {
      const { checkLibrary } = await import('./check/check-library.ts');
      return checkLibrary({ revision: '', dossiers: [loaded] });
    },
    save: (id, before, after) => saveEdits(path.join(dossiers, id), before, after),
    journal: (id) => openEditJournal(journal, id),
    reload: async () => serveFound(await loadLibrary(options.folders), options),
    now: options.now,
  });
}
