// The rows of nodes by their kinds, each under its id.
import * as z from 'zod';
import type { NotRead } from '../reading.ts';
import type { IdBook } from './id-book.ts';
import type { TableRow } from './table-row.ts';

const NodeKind = z.enum(['case', 'study', 'claim', 'finding', 'event', 'topic']);

type Rows = Map<string, TableRow>;

export interface SortedNodes {
  caseId: string;
  /** The case and the studies. */
  works: Rows;
  claims: Rows;
  findings: Rows;
  events: Rows;
  topics: Rows;
}

/** Rows without an id or a kind, and second rows of one id, are told and left out. */
export function sortNodes(rows: readonly TableRow[], ids: IdBook): SortedNodes | NotRead {
  const sorted = { works: new Map(), claims: new Map(), findings: new Map(), events: new Map(), topics: new Map() };
  const taken = new Set<string>();
  let caseId: string | null = null;
  for (const row of rows) {
    if (row.isBroken) continue;
    const cell = row.text('id');
    const kind = row.word('kind', NodeKind);
    if (cell === undefined || (kind === undefined && !row.isBroken))
      row.fail(cell === undefined ? 'id' : 'kind', 'a node needs an id and a kind; the row was left out', 'Fill in both.');
    if (cell === undefined || kind === undefined) continue;
    const id = ids.give(cell, kind);
    if (taken.has(id)) row.fail('id', `the id ${cell} stands twice; the row was left out`, 'Give one of the two another id.');
    else if (kind === 'case' && caseId !== null)
      row.fail('kind', `${caseId} is the case already; the row was left out`, 'Call it a study.');
    else {
      taken.add(id);
      if (kind === 'case') caseId = id;
      const rowsOf: Rows = kind === 'case' || kind === 'study' ? sorted.works : sorted[`${kind}s`];
      rowsOf.set(id, row);
    }
  }
  if (caseId !== null) return { caseId, ...sorted };
  return {
    message: 'the nodes have no case: the work that the dossier is about',
    tip: 'Give the row of that work the kind case.',
    line: null,
  };
}
