// Draws the studies by their year, one over the other: shape for the role, numeral for the level, a hollow and dashed outline
// for what was not yet published by the chosen year.
import { dot, rect, ruleX, text } from '@observablehq/plot';
import type { EvidenceStudy } from './known-by.ts';
import { type Drawing, nameParts, plainPlot } from './plain-plot.ts';

const STEP = 27;
const SIDE = 22;
const TOP = 26;
const BOTTOM = 34;

type Dated = EvidenceStudy & { year: number; place: number };

/** Studies with a year, each with its place above the axis from 0. */
export function stackByYear(studies: readonly EvidenceStudy[]): Dated[] {
  const counts = new Map<number, number>();
  return studies.flatMap((study): Dated[] => {
    const { year } = study.work;
    if (year === null) return [];
    const place = counts.get(year) ?? 0;
    counts.set(year, place + 1);
    return [{ ...study, year, place }];
  });
}

const SHAPES = { cited: 'circle', named: 'square', outside: 'hexagon' } as const;

interface Years {
  first: number;
  last: number;
  case: number | null;
}

export function drawEvidence(studies: readonly EvidenceStudy[], years: Years, by: number, width: number): Drawing {
  const stacked = stackByYear(studies);
  const highest = Math.max(3, ...stacked.map(({ place }) => place + 1));
  const height = TOP + highest * STEP + BOTTOM;
  const low = years.first - 0.6;
  const high = years.last + 0.6;
  const room = (width - 2 * SIDE) / (high - low);
  const every = [1, 2, 5, 10, 20, 50].find((step) => room * step >= 38) ?? 100;
  const ticks = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index).filter(
    (year) => year % every === 0,
  );
  const radius = Math.min(11, Math.max(5, room / 2 - 1));
  const drawing = plainPlot({
    width,
    height,
    margin: 0,
    x: { domain: [low, high], range: [SIDE, width - SIDE], axis: null },
    y: { domain: [0, highest], range: [height - BOTTOM, TOP], axis: null },
    symbol: { domain: Object.keys(SHAPES), range: Object.values(SHAPES) },
    marks: [
      rect([by], { className: 'later-ground', x1: (year: number) => Math.min(high, year + 0.5), x2: high, y1: 0, y2: highest }),
      ruleX([by + 0.5], { className: 'by-year', y1: 0, y2: highest }),
      text([by], {
        className: 'by-words',
        x: (year: number) => year + 0.5,
        y: highest,
        dy: -12,
        dx: by + 0.5 > (low + high) / 2 ? -6 : 6,
        textAnchor: by + 0.5 > (low + high) / 2 ? 'end' : 'start',
        text: (year: number) => `known by ${year}`,
      }),
      ruleX(years.case === null ? [] : [years.case], { className: 'case-year', y1: 0, y2: highest }),
      text(years.case === null ? [] : [years.case], {
        className: 'case-words',
        x: (year: number) => year,
        y: 0,
        dy: 28,
        text: () => 'the case',
      }),
      text(ticks, { className: 'year-ticks', x: (year: number) => year, y: 0, dy: 12, text: String }),
      dot(stacked, {
        className: 'studies',
        x: 'year',
        y: ({ place }: Dated) => place + 0.5,
        r: radius,
        symbol: ({ work }: Dated) => work.role,
        title: ({ work, claims }: Dated) =>
          `${work.label}, ${work.year ?? ''}\n${claims} ${claims === 1 ? 'claim rests' : 'claims rest'} on it`,
      }),
      text(radius < 8 ? [] : stacked, {
        className: 'levels',
        x: 'year',
        y: ({ place }: Dated) => place + 0.5,
        text: ({ work }: Dated) => (work.level === null ? '' : String(work.level)),
      }),
    ],
  });
  nameParts(
    drawing,
    'studies',
    stacked.map(({ work, known }) => ({ id: work.id, uncertain: work.unverified, classes: known ? 'known' : 'later' })),
  );
  return drawing;
}
