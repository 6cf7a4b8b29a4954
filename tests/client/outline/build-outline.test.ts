// The outline holds everything that the picture shows: every node once, every edge under both its ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../client/outline/build-outline.ts';
import { outlineRows } from '../../../client/outline/outline-rows.ts';
import { wayTo } from '../../../client/outline/reveal.ts';
import type { EdgeData, NodeData } from '../../../server/api/contract.ts';
import { edges, elementsOf, nodes, topics } from './small-graph.ts';

describe('the groups of the outline', () => {
  it('stand in reading order: case, topics as the dossier orders them, studies by role, events', () => {
    const { groups } = buildOutline(elementsOf(nodes, edges), topics);
    expect(groups.map((group) => [group.label, group.nodes])).toEqual([
      ['The case', ['tea-2020']],
      ['Claims: Advice', ['tea-advice', 'stop-tea-after-noon']],
      ['Claims: Compounds of tea', ['decaf-no-effect']],
      ['Cited studies', ['novak-2016']],
      ['Studies brought by a curator', ['haddad-2019']],
      ['Course of the patient', ['e-stop']],
    ]);
  });

  it('name a topic by its id until the dossier is read', () => {
    const { groups } = buildOutline(elementsOf(nodes, []), new Map());
    expect(groups.map((group) => group.label)).toContain('Claims: tea-compounds');
  });

  it('hold a topic without claims too', () => {
    const lonely = nodes.filter((node) => node.kind !== 'claim');
    const { groups } = buildOutline(elementsOf(lonely, []), topics);
    expect(groups.find((group) => group.id === 'topics')?.nodes).toEqual(['tea-advice']);
  });

  it('are none for an empty picture', () => {
    expect(buildOutline(elementsOf([], []), topics).groups).toEqual([]);
  });
});

describe('an edge', () => {
  it('stands under both its ends, each time with the other one', () => {
    const { nodes: outline } = buildOutline(elementsOf(nodes, edges), topics);
    const id = 'novak-2016--reports--decaf-no-effect';
    expect(outline.get('novak-2016')?.edges.find((one) => one.id === id)?.other).toBe('decaf-no-effect');
    expect(outline.get('decaf-no-effect')?.edges.find((one) => one.id === id)?.other).toBe('novak-2016');
  });

  it('from a node to itself stands there once', () => {
    const loop: EdgeData = { id: 'loop', source: 'tea-2020', target: 'tea-2020', kind: 'about', sentence: 'It is about itself.' };
    const { nodes: outline } = buildOutline(elementsOf(nodes, [loop]), topics);
    expect(outline.get('tea-2020')?.edges).toHaveLength(1);
  });
});

it('reaches every node and every edge of any answer by opening rows, and knows the way to each', () => {
  const ids = nodes.map((node) => node.id);
  const graph = fc
    .tuple(
      fc.subarray(nodes, { minLength: 1 }),
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 }),
    )
    .map(([some, pairs]: [NodeData[], [string, string][]]) => {
      const here = new Set(some.map((node) => node.id));
      const links = pairs
        .filter(([source, target]) => here.has(source) && here.has(target))
        .map(
          ([source, target], index): EdgeData => ({
            id: `edge-${index}`,
            source,
            target,
            kind: 'about',
            sentence: `Edge ${index}.`,
          }),
        );
      return elementsOf(some, links);
    });
  fc.assert(
    fc.property(graph, (elements) => {
      const model = buildOutline(elements, topics);
      const open = new Set(model.groups.flatMap((group) => [group.id, ...group.nodes.map((id) => `${group.id}/${id}`)]));
      const rows = outlineRows(model, open);
      const reached = new Set(rows.map((row) => row.id));
      for (const { data } of [...elements.nodes, ...elements.edges]) {
        expect(reached).toContain(data.id);
        const way = wayTo(model, data.id);
        if (!way) throw new Error(`no way to ${data.id}`);
        const opened = outlineRows(model, new Set(way.open));
        expect(opened.find((row) => row.key === way.key)?.id).toBe(data.id);
      }
    }),
  );
});
