// What a link selects: the drawn graph decides first, then the full one, then passages and discrepancies.
import { expect, it } from 'vitest';
import { findSelected } from '../../../client/inspector/find-selected.ts';
import type { DiscrepancyView, GraphAnswer, PassageUse } from '../../../server/api/contract.ts';

const graph = (label: string): GraphAnswer => ({
  dossier: 'tea-2020',
  view: 'studies',
  revision: 'a',
  elements: {
    nodes: [
      {
        data: { id: 'tea-2020', kind: 'case', label, unverified: false, width: 1, height: 1, title: label, year: 2020 },
        position: { x: 0, y: 0 },
      },
    ],
    edges: [
      { data: { id: 'tea-2020--cites--hale-2011', source: 'tea-2020', target: 'hale-2011', sentence: label, kind: 'reports' } },
    ],
  },
});
const passages = [{ id: 'p-decaf' }] as PassageUse[];
const discrepancies = [{ id: 'd-pages' }] as DiscrepancyView[];
const find = (id: string) => findSelected(id, { graphs: [undefined, graph('drawn'), graph('full')], passages, discrepancies });

it('finds a node in the first graph that has it', () => {
  expect(find('tea-2020')).toMatchObject({ kind: 'node', node: { label: 'drawn' } });
});
it('finds an edge', () => {
  expect(find('tea-2020--cites--hale-2011')).toMatchObject({ kind: 'edge', edge: { sentence: 'drawn' } });
});
it('finds a passage and a discrepancy, which no graph holds', () => {
  expect(find('p-decaf')?.kind).toBe('passage');
  expect(find('d-pages')?.kind).toBe('discrepancy');
});
it('finds nothing under an id that is gone', () => {
  expect(find('hale-2012')).toBeNull();
  expect(findSelected('tea-2020', { graphs: [], passages: [], discrepancies: [] })).toBeNull();
});
