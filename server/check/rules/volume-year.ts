// Volumes of a journal follow the years. A work whose year does not fit its volume beside its neighbours in the same journal has a
// wrong number somewhere.
import type { LoadedDossier } from '../../model/library.ts';
import type { Work } from '../../model/work.ts';
import { findVolumeMisfits, type YearOfVolume } from '../../text/find-volume-misfits.ts';
import { problemAt, type Rule } from '../rule.ts';

interface Volume extends YearOfVolume {
  loaded: LoadedDossier;
  work: Work;
}

export const volumeYear: Rule = {
  name: 'volume-year',
  description: 'Among three or more works of one journal, a higher volume is not of an earlier year, nor one volume years apart.',
  check(library) {
    return [...groupByJournal(library.dossiers).values()].flatMap((volumes) => findVolumeMisfits(volumes).map(explain));
  },
};

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
