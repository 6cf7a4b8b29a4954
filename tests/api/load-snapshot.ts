// The invented dossiers, loaded as the server loads them, with the text of the case attached.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeSnapshot } from '../../server/api/library-holder.ts';
import type { Snapshot } from '../../server/api/snapshot.ts';
import { attachText } from '../../server/data/attach-text.ts';
import { loadLibrary } from '../../server/data/load-library.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The invented dossiers. */
export const FIXTURES = path('../fixtures/dossiers');
/** The real ones. */
export const DOSSIERS = path('../../graph-data/dossiers');

const NOW = new Date('2026-01-01T00:00:00Z');

/** @param dossiers folder of dossiers @param texts folder of attached texts */
export async function loadSnapshot(dossiers: string = FIXTURES, texts: string | null = null): Promise<Snapshot> {
  const { library, problems } = await loadLibrary({ dossiers, texts });
  return takeSnapshot({ library, problems }, null, NOW);
}

/** The invented dossiers with the text of the tea case attached. */
export async function loadSnapshotWithText(): Promise<Snapshot> {
  const texts = await mkdtemp(join(tmpdir(), 'claimgraph-texts-'));
  try {
    const { library } = await loadSnapshot();
    for (const { dossier } of library.dossiers) {
      const file = path(`../fixtures/texts/${dossier.id}.txt`);
      const attached = await attachText({ texts, dossier, work: dossier.case, file, now: NOW });
      if ('message' in attached) throw new Error(attached.message);
    }
    return await loadSnapshot(FIXTURES, texts);
  } finally {
    await rm(texts, { recursive: true });
  }
}
