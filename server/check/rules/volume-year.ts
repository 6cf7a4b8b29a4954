// Volumes of a journal follow the years. A work whose year does not fit its volume beside its neighbours in the same journal has a
// wrong number somewhere.
import type { LoadedDossier } from '../../model/library.ts';
import type { Work } from '../../model/work.ts';
import { problemAt, type Rule } from '../rule.ts';

interface Volume {
  loaded: LoadedDossier;
  work: Work;
  volume: number;
  year: number;
}

/** Neighbours needed before anything is said. */
const NEEDED = 3;

export const volumeYear: Rule = {
  name: 'volume-year',
  description: 'Among three or more works of one journal, a higher volume is not of an earlier year, nor one volume years apart.',
  check(library) {
    return [...groupByJournal(library.dossiers).values()].flatMap((volumes) => findMisfits(volumes).map(explain));
  },
};

/** The works that must go for the rest to be in order: the one with the most conflicts first. */
function findMisfits(volumes: readonly Volume[]): { misfit: Volume; others: Volume[] }[] {
  const misfits: { misfit: Volume; others: Volume[] }[] = [];
  let rest = [...volumes];
  while (rest.length >= NEEDED) {
    const counts = rest.map((one) => rest.filter((other) => clash(one, other)));
    const most = Math.max(...counts.map((others) => others.length));
    if (most === 0) break;
    // Of two that only clash with each other, the one that is further off the line of the others is meant.
    const candidates = rest.filter((_, index) => counts[index]?.length === most);
    const misfit = candidates.reduce((worst, one) => (distance(one, rest) > distance(worst, rest) ? one : worst));
    rest = rest.filter((one) => one !== misfit);
    misfits.push({ misfit, others: rest });
  }
  return misfits;
}

function clash(a: Volume, b: Volume): boolean {
  if (a.volume === b.volume) return Math.abs(a.year - b.year) > 1;
  return a.volume < b.volume === a.year > b.year && a.year !== b.year;
}

/** How far a work's year less its volume is from the median of the others. */
function distance(one: Volume, all: readonly Volume[]): number {
  const offsets = all.filter((other) => other !== one).map((other) => other.year - other.volume);
  const median = offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)] ?? 0;
  return Math.abs(one.year - one.volume - median);
}

function groupByJournal(dossiers: readonly LoadedDossier[]): Map<string, Volume[]> {
  const journals = new Map<string, Volume[]>();
  const seen = new Set<string>();
  for (const loaded of dossiers)
    for (const work of loaded.dossier.works) {
      const year = work.issued?.['date-parts'][0]?.[0];
      const journal = work['container-title']
        ?.toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (journal === undefined || year === undefined || !/^\d+$/.test(work.volume ?? '')) continue;
      // The same work in two dossiers is one neighbour.
      const same = `${journal} ${work.volume} ${year} ${work.page ?? work.id}`;
      if (seen.has(same)) continue;
      seen.add(same);
      journals.set(journal, [...(journals.get(journal) ?? []), { loaded, work, volume: Number(work.volume), year }]);
    }
  return journals;
}

function explain({ misfit: { loaded, work, volume, year }, others }: { misfit: Volume; others: Volume[] }) {
  const neighbours = others
    .toSorted((a, b) => a.volume - b.volume)
    .map((other) => `${other.volume} (${other.year})`)
    .slice(0, 5);
  const message = `volume ${volume} of ${year} does not fit its neighbours in ${work['container-title']}: ${neighbours.join(', ')}`;
  return problemAt(
    loaded,
    'volume-year',
    'warning',
    `work:${work.id}`,
    message,
    'Look volume and year up; one of the two is wrong.',
  );
}
