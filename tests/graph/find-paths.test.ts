// Paths and neighbourhoods: against a slow and obvious search on random dossiers, and bounded on dense ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { edgesOf, findRecords } from '../../server/graph/evidence-graph.ts';
import type { EvidenceGraph } from '../../server/graph/evidence-graph.ts';
import { findPaths } from '../../server/graph/find-paths.ts';
import { layoutDossier } from '../../server/graph/layout/layout-dossier.ts';
import type { DossierLayout } from '../../server/graph/layout/layout-dossier.ts';
import { selectNeighbourhood } from '../../server/graph/select-neighbourhood.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';
import { syntheticDossier } from './synthetic-dossier.ts';

const tea = buildGraph(await loadTea());

/** Neighbours of every node, both directions. */
const adjacency = (graph: EvidenceGraph, dossier: string): Map<string, Set<string>> => {
  const records = findRecords(graph, dossier);
  const near = new Map<string, Set<string>>(records?.nodes.map((id) => [id, new Set<string>()]));
  for (const { from, to } of records ? edgesOf(graph, records) : []) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
};

const slowPaths = (near: Map<string, Set<string>>, from: string, to: string, length: number): string[] => {
  const found: string[] = [];
  const walk = (path: string[]): void => {
    const at = path.at(-1) ?? '';
    if (at === to) {
      found.push(path.join(' '));
      return;
    }
    if (path.length > length) return;
    for (const next of near.get(at) ?? []) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  return found.toSorted();
};

describe('paths', () => {
  it('lead from a study through its line to a claim, with the sentence of each step', () => {
    const answer = findPaths(tea, { dossier: 'tea-2020', from: 'novak-2016', to: 'caffeine-is-the-cause' });
    expect(answer?.shortest).toEqual({
      nodes: ['novak-2016', 'decaf-no-effect', 'caffeine-is-the-cause'],
      edges: ['decaf-no-effect--novak-2016', 'decaf-no-effect--follows-from--caffeine-is-the-cause'],
      sentences: [
        'Novák 2016 is cited in support of “Decaffeinated tea does nothing to sleep”, but on checking it disputes it: contradicted (major).',
        '“Decaffeinated tea does nothing to sleep” follows from “The delay is thought to come from caffeine”: If caffeine does it, tea without caffeine cannot.',
      ],
    });
    expect(answer?.all[0]).toEqual({ nodes: answer?.shortest?.nodes, edges: answer?.shortest?.edges });
  });

  it('are all the simple ones there are, shortest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), fc.nat(), (seed, a, b) => {
        const graph = buildGraph(
          makeLibrary(syntheticDossier({ claims: 5, studies: 4, topics: 2, lines: 1, findings: 1, events: 2, seed })),
        );
        const ids = findRecords(graph, 'synthetic')?.nodes ?? [];
        const [from, to] = [ids[a % ids.length] ?? '', ids[b % ids.length] ?? ''];
        const answer = findPaths(graph, { dossier: 'synthetic', from, to }, { length: 6, paths: 1e6, steps: 1e7 });
        const slow = slowPaths(adjacency(graph, 'synthetic'), from, to, 6);
        expect(answer?.all.map(({ nodes }) => nodes.join(' ')).toSorted()).toEqual(slow);
        const lengths = answer?.all.map(({ edges }) => edges.length) ?? [];
        expect(lengths).toEqual(lengths.toSorted((x, y) => x - y));
        expect(answer?.truncated).toBe(false);
        if (slow.length > 0) expect(answer?.shortest?.edges).toHaveLength(lengths[0] ?? -1);
      }),
      { numRuns: 40 },
    );
  });

  it('join each two neighbours by an edge between them', () => {
    const answer = findPaths(tea, { dossier: 'tea-2020', from: 'hale-2011', to: 'stop-tea-after-noon' });
    const records = findRecords(tea, 'tea-2020');
    const edges = new Map(records ? edgesOf(tea, records).map((edge) => [edge.id, edge]) : []);
    expect(answer?.all.length).toBeGreaterThan(3);
    for (const { nodes, edges: ids } of answer?.all ?? []) {
      expect(ids).toHaveLength(nodes.length - 1);
      ids.forEach((id, i) => {
        const edge = edges.get(id);
        expect(new Set([edge?.from, edge?.to])).toEqual(new Set([nodes[i], nodes[i + 1]]));
      });
    }
  });

  it('from a node to itself are the node', () => {
    expect(findPaths(tea, { dossier: 'tea-2020', from: 'hale-2011', to: 'hale-2011' })).toEqual({
      from: 'hale-2011',
      to: 'hale-2011',
      shortest: { nodes: ['hale-2011'], edges: [], sentences: [] },
      all: [{ nodes: ['hale-2011'], edges: [] }],
      truncated: false,
    });
  });

  it('are none where nothing leads there', () => {
    const graph = buildGraph(makeLibrary(makeDossier({ studies: [study({ id: 'alone-2001', role: 'outside' })] })));
    expect(findPaths(graph, { dossier: 'small', from: 'alone-2001', to: 'case-2020' })).toMatchObject({
      shortest: null,
      all: [],
    });
  });

  it('are null for ids that the dossier does not know', () => {
    expect(findPaths(tea, { dossier: 'tea-2020', from: 'hale-2011', to: 'nobody-1900' })).toBeNull();
    expect(findPaths(tea, { dossier: 'nowhere', from: 'hale-2011', to: 'novak-2016' })).toBeNull();
    expect(findPaths(tea, { dossier: 'tea-2020', from: '__proto__', to: 'hale-2011' })).toBeNull();
  });

  it('are cut short on a dossier where everything is linked to everything', () => {
    const studies = Array.from({ length: 40 }, (_, i) => study({ id: `study-${i}` }));
    const claims = Array.from({ length: 40 }, (_, i) =>
      claim({ id: `claim-${i}`, evidence: studies.map(({ id }) => evidence({ study: id })) }),
    );
    const graph = buildGraph(makeLibrary(makeDossier({ studies, claims })));
    const answer = findPaths(graph, { dossier: 'small', from: 'study-0', to: 'study-39' });
    expect(answer?.all).toHaveLength(100);
    expect(answer?.truncated).toBe(true);
    expect(answer?.shortest?.edges).toHaveLength(2);
  });

  it('stop after so many steps where the goal is near and paths are few', () => {
    const studies = Array.from({ length: 30 }, (_, i) => study({ id: `study-${i}`, role: 'outside' }));
    const claims = Array.from({ length: 30 }, (_, i) =>
      claim({ id: `claim-${i}`, evidence: studies.map(({ id }) => evidence({ study: id })) }),
    );
    const graph = buildGraph(makeLibrary(makeDossier({ studies, claims })));
    const answer = findPaths(
      graph,
      { dossier: 'small', from: 'study-0', to: 'first-topic' },
      { length: 6, paths: 1e9, steps: 2000 },
    );
    expect(answer?.truncated).toBe(true);
    expect(answer?.all.length).toBeLessThan(2000);
  });

  it('stay within the dossier that is asked, also through a shared work', () => {
    // Both dossiers use the same ids, and only the first links the study to the claim.
    const dossier = (id: string, linked: boolean) =>
      makeDossier({
        id,
        case: `${id}-case-2020`,
        works: [{ id: 'hale-2011', type: 'article-journal', PMID: '7' }],
        studies: [study({ id: 'hale-2011', role: 'outside' })],
        passages: [],
        claims: [claim({ id: 'tea-works', evidence: linked ? [evidence({ study: 'hale-2011' })] : [] })],
      });
    const graph = buildGraph(makeLibrary(dossier('first', true), dossier('second', false)));
    const between = (id: string) =>
      findPaths(graph, { dossier: id, from: 'tea-works', to: 'hale-2011' })?.shortest?.nodes ?? null;
    expect(between('first')).toEqual(['tea-works', 'hale-2011']);
    expect(between('second')).toBeNull();
  });
});

describe('a neighbourhood', () => {
  const layout = layoutDossier(tea, 'tea-2020') as DossierLayout;
  const around = (node: string, depth: number) => selectNeighbourhood(tea, layout, { node, depth });

  it.each([1, 2, 3])('of depth %d holds all that is so near, nothing further, and the edges between', (depth) => {
    const near = adjacency(tea, 'tea-2020');
    const expected = new Set(['novak-2016']);
    for (let step = 0; step < depth; step++)
      for (const id of expected.size ? [...expected] : []) for (const other of near.get(id) ?? []) expected.add(other);
    const answer = around('novak-2016', depth);
    const ids = answer?.elements.nodes.map(({ data }) => data.id) ?? [];
    expect(ids.toSorted()).toEqual([...expected].toSorted());
    expect(ids[0]).toBe('novak-2016');
    const records = findRecords(tea, 'tea-2020');
    const between = records ? edgesOf(tea, records).filter(({ from, to }) => expected.has(from) && expected.has(to)) : [];
    expect(answer?.elements.edges.map(({ data }) => data.id).toSorted()).toEqual(between.map(({ id }) => id).toSorted());
  });

  it('stands where the full view has it', () => {
    for (const { data, position } of around('novak-2016', 1)?.elements.nodes ?? []) {
      expect(position).toEqual(layout.positions.full.get(data.id));
    }
  });

  it('is null for a node that is not there', () => {
    expect(around('nobody-1900', 1)).toBeNull();
  });
});
