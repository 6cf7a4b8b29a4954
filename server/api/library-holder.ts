// The library that is served, and how another takes its place: whole, or not at all. A dossier with errors never replaces a
// good one; a request sees one state of things from its beginning to its end.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Library, LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { ServerEvent } from './contract.ts';
import { isBlocking } from './is-blocking.ts';
import { type BrokenDossier, openSnapshot, type Snapshot } from './snapshot.ts';

/** What was found on disk, with everything that is wrong in it. */
export interface CheckedLibrary {
  library: Library;
  problems: readonly Problem[];
}

/** What is told to open pages. */
export const describeNews = (snapshot: Snapshot): ServerEvent => ({
  revision: snapshot.library.revision,
  broken: [...snapshot.broken.values()].flatMap((entry) => entry.problems),
});

function listBroken(found: CheckedLibrary, before: Snapshot | null, now: Date): Map<string, BrokenDossier> {
  const broken = new Map<string, BrokenDossier>();
  for (const problem of found.problems.filter(isBlocking)) {
    const since = before?.broken.get(problem.dossier)?.since ?? now.toISOString();
    const entry = broken.get(problem.dossier) ?? { since, problems: [] };
    entry.problems.push(problem);
    broken.set(problem.dossier, entry);
  }
  return broken;
}

/** What is bundled stands before what somebody imported. */
const sortKey = ({ dossier, origin }: LoadedDossier): string => `${origin === 'workspace' ? 1 : 0}${dossier.id}`;

/** The good dossiers as found and the broken ones as they were, in the order of their ids, as they are loaded. */
function chooseDossiers(
  found: CheckedLibrary,
  broken: ReadonlyMap<string, BrokenDossier>,
  before: Snapshot | null,
): LoadedDossier[] {
  // Where the folder itself cannot be read, nothing is known of its dossiers: none is taken away.
  const isLost = found.problems.some(({ dossier, rule }) => dossier === '' && rule === 'file');
  if (isLost && before !== null) return [...before.library.dossiers];
  const chosen = new Map(found.library.dossiers.map((loaded) => [loaded.dossier.id, loaded]));
  for (const id of broken.keys()) {
    const good = before?.library.dossiers.find((loaded) => loaded.dossier.id === id);
    if (good === undefined) chosen.delete(id);
    else chosen.set(id, good);
  }
  return [...chosen.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The revision of what is served: that of the disk if all of it is, otherwise one that also says what was left out. */
function nameRevision(found: Library, dossiers: readonly LoadedDossier[], before: Snapshot | null): string {
  if (found.dossiers.every((loaded) => dossiers.includes(loaded)) && found.dossiers.length === dossiers.length)
    return found.revision;
  if (before !== null && isDeepStrictEqual(before.library.dossiers, dossiers)) return before.library.revision;
  const hash = createHash('sha256')
    .update(found.revision)
    .update(before?.library.revision ?? '');
  return hash.digest('hex').slice(0, found.revision.length);
}

/**
 * The state of things after something was found on disk. Pure.
 * @param before null at the start
 */
export function takeSnapshot(found: CheckedLibrary, before: Snapshot | null, now: Date): Snapshot {
  const broken = listBroken(found, before, now);
  const dossiers = chooseDossiers(found, broken, before);
  const revision = nameRevision(found.library, dossiers, before);
  const served = new Set(dossiers.map((loaded) => loaded.dossier.id));
  const kept = (before?.problems ?? []).filter((problem) => broken.has(problem.dossier) && served.has(problem.dossier));
  const problems = [...found.problems.filter((problem) => served.has(problem.dossier) && !broken.has(problem.dossier)), ...kept];
  if (before !== null && before.library.revision === revision) return { ...before, problems, broken };
  return openSnapshot({ library: { revision, dossiers }, problems, broken });
}

/** Holds the current state and tells whoever listens when it changes. */
export class LibraryHolder {
  #current: Snapshot;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();

  constructor(first: Snapshot) {
    this.#current = first;
  }

  get current(): Snapshot {
    return this.#current;
  }

  /** Swaps in one step; listeners hear of it afterwards. Nothing is said where nothing changed. */
  replace(next: Snapshot): void {
    const before = this.#current;
    this.#current = next;
    const same = before.library.revision === next.library.revision && isDeepStrictEqual(before.broken, next.broken);
    if (same && isDeepStrictEqual(before.problems, next.problems)) return;
    for (const listener of this.#listeners) listener(next);
  }

  /** Calls `listener` after each change, until the returned function is called. */
  listen(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
