// The layout of whole dossiers: no two boxes overlap, the same picture on every visit, and no filter moves anything.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../server/data/load-library.ts';
import { buildGraph } from '../../../server/graph/build-graph.ts';
import type { EvidenceGraph } from '../../../server/graph/evidence-graph.ts';
import { findOverlaps } from '../../../server/graph/layout/find-overlaps.ts';
import { layoutDossier } from '../../../server/graph/layout/layout-dossier.ts';
import type { DossierLayout } from '../../../server/graph/layout/layout-dossier.ts';
import type { NodeBox } from '../../../server/graph/layout/node-box.ts';
import { selectView } from '../../../server/graph/select-view.ts';
import type { ViewOptions } from '../../../server/graph/views/view-options.ts';
import type { LoadedDossier } from '../../../server/model/library.ts';
import { loadTea } from '../../fixtures/tea-library.ts';
import { makeDossier, makeLibrary } from '../small-library.ts';
import { numbersFrom, syntheticDossier } from '../synthetic-dossier.ts';

const views = ['studies', 'claims', 'full'] as const;
const folder = fileURLToPath(new URL('../../../graph-data/dossiers', import.meta.url));
const shipped = (await loadLibrary({ dossiers: folder })).library.dossiers;
const find = (all: readonly LoadedDossier[], id: string): LoadedDossier => {
  const found = all.find(({ dossier }) => dossier.id === id);
  if (!found) throw new Error(`The dossier ${id} does not load: see npm run check:data.`);
  return found;
};
const tea = find((await loadTea()).dossiers, 'tea-2020');
const monobe = find(shipped, 'monobe-2017');

const dossiers: [string, LoadedDossier][] = [
  ['the tea dossier', tea],
  ['monobe-2017', monobe],
  ['an empty dossier', makeDossier()],
  ['5 claims and 1 study', syntheticDossier({ claims: 5, studies: 1 })],
  ['40 claims and 18 studies', syntheticDossier({ claims: 40, studies: 18, seed: 7 })],
  ['90 claims and 45 studies', syntheticDossier({ claims: 90, studies: 45, topics: 20 })],
  ['300 claims and 120 studies', syntheticDossier({ claims: 300, studies: 120, events: 60 })],
  ['300 claims of one topic', syntheticDossier({ claims: 300, studies: 40, topics: 1, findings: 5 })],
  ['3 claims and 200 studies', syntheticDossier({ claims: 3, studies: 200 })],
];

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const layOut = (loaded: LoadedDossier): { graph: EvidenceGraph; layout: DossierLayout } => {
  const graph = buildGraph(makeLibrary(loaded));
  return { graph, layout: layoutDossier(graph, loaded.dossier.id) as DossierLayout };
};

describe.each(dossiers)('the layout of %s', (_, loaded) => {
  const { graph, layout } = layOut(loaded);

  it.each(views)('lets no two boxes come nearer than 8 units in the view %s', (view) => {
    const answer = selectView(graph, layout, { view });
    const boxes = answer?.elements.nodes.map(({ data, position }) => ({
      id: data.id,
      position,
      box: layout.boxes.get(data.id) as NodeBox,
    }));
    expect(boxes?.length).toBeGreaterThan(0);
    expect(findOverlaps(boxes ?? [], 8)).toEqual([]);
  });

  it.each(views)('places every node of the view %s', (view) => {
    const { ids } = { ids: new Set(selectView(graph, layout, { view })?.elements.nodes.map(({ data }) => data.id)) };
    const { dossier } = loaded;
    expect(dossier.works.filter(({ id }) => !ids.has(id))).toEqual([]);
    if (view !== 'studies') expect(dossier.claims.filter(({ id }) => !ids.has(id))).toEqual([]);
    if (view === 'full') expect(dossier.timeline.events.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('stands on whole tenths', () => {
    for (const view of views) {
      for (const { x, y } of layout.positions[view].values()) {
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect([x, y]).toEqual([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
      }
    }
  });

  it('also keeps labels apart in the view of studies where those of the upper half stand above their discs', () => {
    const flipped = [...layout.positions.studies].map(([id, position]) => {
      const box = layout.boxes.get(id) as NodeBox;
      return { id, position, box: position.y < 0 ? { ...box, above: box.below, below: box.above } : box };
    });
    expect(findOverlaps(flipped, 2)).toEqual([]);
  });
});

describe('the same dossier', () => {
  const shuffle = <T>(list: readonly T[], next: () => number): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);

  it.each([
    ['tea', tea],
    ['monobe-2017', monobe],
    ['synthetic', syntheticDossier({ claims: 60, studies: 30, seed: 3 })],
  ])('is laid out the same in whatever order its records are listed: %s', (_, loaded) => {
    const first = layOut(loaded).layout;
    for (const seed of [1, 2, 3]) {
      const next = numbersFrom(seed);
      const { dossier } = loaded;
      const mixed = {
        ...dossier,
        works: shuffle(dossier.works, next),
        studies: shuffle(dossier.studies, next),
        topics: shuffle(dossier.topics, next),
        passages: shuffle(dossier.passages, next),
        claims: shuffle(dossier.claims, next).map((claim) => ({ ...claim, evidence: shuffle(claim.evidence, next) })),
      };
      const again = layOut({ ...loaded, dossier: mixed }).layout;
      for (const view of views) {
        expect(new Map([...again.positions[view]].toSorted(byId))).toEqual(new Map([...first.positions[view]].toSorted(byId)));
      }
    }
  });

  it('has every node at the same place under every filter and basis', () => {
    for (const loaded of [tea, monobe]) {
      const { graph, layout } = layOut(loaded);
      const asked: Omit<ViewOptions, 'view'>[] = [
        { basis: 'cited' },
        { basis: 'checked' },
        { directions: ['disputes'] },
        { roles: ['cited'] },
        { levels: [3, 4] },
        { fidelities: ['overstated', 'contradicted'] },
        { topics: loaded.dossier.topics.slice(0, 1).map(({ id }) => id) },
      ];
      for (const view of views) {
        const whole = new Map(
          selectView(graph, layout, { view })?.elements.nodes.map(({ data, position }) => [data.id, position]),
        );
        for (const options of asked) {
          const some = selectView(graph, layout, { view, ...options })?.elements.nodes ?? [];
          expect(some.length).toBeGreaterThan(0);
          for (const { data, position } of some) expect(position).toEqual(whole.get(data.id));
        }
      }
    }
  });

  it('has claims and studies at the same places in the full view as in the view of claims', () => {
    for (const loaded of [tea, monobe]) {
      const { positions } = layOut(loaded).layout;
      for (const [id, position] of positions.claims) expect(positions.full.get(id)).toEqual(position);
    }
  });
});

describe('the picture', () => {
  const { layout } = layOut(syntheticDossier({ claims: 40, studies: 40 }));
  const at = (view: (typeof views)[number], id: string) => layout.positions[view].get(id) ?? { x: Number.NaN, y: Number.NaN };

  it('has the case in the middle of every view', () => {
    for (const view of views) expect(at(view, 'case-2020')).toEqual({ x: 0, y: 0 });
  });

  it('has what is cited or named nearer to the case than what a curator brings', () => {
    const away = (roles: string[]): number[] =>
      [...layout.facts.values()].flatMap((node) => {
        if (node.kind !== 'study' || !roles.includes(node.role)) return [];
        const { x, y } = at('studies', node.id);
        return [Math.hypot(x / 1.5, y)];
      });
    expect(Math.max(...away(['cited', 'named']))).toBeLessThan(Math.min(...away(['outside'])));
  });

  it('has every claim beneath the heading of its topic, in the same column or a later one', () => {
    const misplaced = [...layout.facts.values()].filter((node) => {
      if (node.kind !== 'claim') return false;
      const heading = at('claims', node.topic);
      const claim = at('claims', node.id);
      return Math.abs(heading.x - claim.x) < 60 && claim.y <= heading.y;
    });
    expect(misplaced).toEqual([]);
  });

  it('has the events in their order from top to bottom, none over the case', () => {
    const events = [...layout.facts.values()].filter((node) => node.kind === 'event').map(({ id }) => at('full', id));
    expect(events.map(({ y }) => y)).toEqual(events.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(new Set(events.map(({ x }) => x))).toEqual(new Set([0]));
  });

  it('has the findings of a study on its side, outside of it', () => {
    for (const node of layout.facts.values()) {
      if (node.kind !== 'finding') continue;
      const study = at('full', node.study);
      const finding = at('full', node.id);
      expect(Math.sign(finding.x)).toBe(Math.sign(study.x));
      expect(Math.abs(finding.x)).toBeGreaterThan(Math.abs(study.x));
    }
  });
});
