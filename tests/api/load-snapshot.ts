// The invented dossiers, loaded as the server loads them.
import { fileURLToPath } from 'node:url';
import { type Snapshot, takeSnapshot } from '../../server/api/library-holder.ts';
import { loadLibrary } from '../../server/data/load-library.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/dossiers', import.meta.url));
export const DOSSIERS = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));

/** @param dossiers folder of dossiers */
export async function loadSnapshot(dossiers: string = FIXTURES): Promise<Snapshot> {
  const { library, problems } = await loadLibrary({ dossiers });
  return takeSnapshot({ library, problems }, null, new Date('2026-01-01T00:00:00Z'));
}
