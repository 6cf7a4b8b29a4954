// The ids that somebody may have meant, for the answer to one that does not exist.
import { countEdits } from '../text/did-you-mean.ts';

/** Longer input is not compared beyond this many characters, so that the work stays bounded; ids are never longer. */
const LONGEST = 100;

/**
 * The ids of `known` nearest to `wanted`, best first: those that hold it or that it holds, then those few letters away.
 * Empty where nothing is near.
 */
export function nearestIds(wanted: string, known: Iterable<string>, limit = 3): string[] {
  const asked = wanted.slice(0, LONGEST).toLowerCase();
  if (asked === '') return [];
  const ranked: { id: string; distance: number }[] = [];
  for (const id of known) {
    const holds = asked.length >= 3 && (id.includes(asked) || asked.includes(id));
    const distance = holds ? 0.5 : countEdits(asked, id);
    if (distance <= Math.max(2, Math.min(asked.length, id.length) / 2)) ranked.push({ id, distance });
  }
  return ranked
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((entry) => entry.id);
}
