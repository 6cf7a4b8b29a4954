// The tables that a dossier comes in, by the names of their files.
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, PASSAGE_COLUMNS, PLACE_COLUMNS } from '../../model/table-columns.ts';
import type { TableKind } from './read-table.ts';

const IDS: readonly Column[] = ['id', 'source', 'target'].map((name) => ({ name, type: 'string', words: '' }));

/** By what each holds. */
export const TABLE_KINDS: Readonly<Record<'nodes' | 'edges' | 'passages' | 'places', TableKind>> = {
  nodes: { name: 'nodes.csv', columns: [...IDS.slice(0, 1), ...NODE_COLUMNS], needed: ['id', 'kind'] },
  edges: { name: 'edges.csv', columns: [...IDS, ...EDGE_COLUMNS], needed: ['source', 'target', 'kind'] },
  passages: { name: 'passages.csv', columns: [...IDS.slice(0, 1), ...PASSAGE_COLUMNS], needed: ['id', 'work', 'exact'] },
  places: { name: 'places.csv', columns: [...IDS.slice(0, 1), ...PLACE_COLUMNS], needed: ['id', 'address'] },
};
