// What the functions of the graph give is what the contract of the API promises, for every record of every dossier.
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { ClaimView, PassageUse, Trace, WorkDetail, WorkSummary } from '../../server/api/evidence-contract.ts';
import { GraphAnswer, PathsAnswer } from '../../server/api/graph-contract.ts';
import { SearchHit } from '../../server/api/contract.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { formatCitation } from '../../server/export/format-citation.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { buildSearchIndex } from '../../server/graph/build-search-index.ts';
import { describeClaim } from '../../server/graph/describe-claim.ts';
import { describePassages } from '../../server/graph/describe-passages.ts';
import { describeWork } from '../../server/graph/describe-work.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { findPaths } from '../../server/graph/find-paths.ts';
import { layoutDossier } from '../../server/graph/layout/layout-dossier.ts';
import type { DossierLayout } from '../../server/graph/layout/layout-dossier.ts';
import { searchLibrary } from '../../server/graph/search-library.ts';
import { selectNeighbourhood } from '../../server/graph/select-neighbourhood.ts';
import { selectView } from '../../server/graph/select-view.ts';
import { summariseWork } from '../../server/graph/summarise-work.ts';
import { traceClaim } from '../../server/graph/trace-claim.ts';
import { loadTea } from '../fixtures/tea-library.ts';

const folder = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
const [tea] = (await loadTea()).dossiers;
const monobe = (await loadLibrary({ dossiers: folder })).library.dossiers.find(({ dossier }) => dossier.id === 'monobe-2017');

/**
 * What is wrong with answers: one that the schema refuses, or that holds what the schema does not name (reading it loses
 * something).
 */
const faults = (schema: z.ZodType, answers: Iterable<unknown>): string[] =>
  [...answers].flatMap((answer) => {
    const read = schema.safeParse(answer);
    if (!read.success) return [JSON.stringify(read.error.issues)];
    return isDeepStrictEqual(read.data, answer) ? [] : [`more than promised: ${JSON.stringify(answer).slice(0, 300)}`];
  });

describe.each([
  ['tea-2020', tea],
  ['monobe-2017', monobe],
])('the answers about %s', (dossier, loaded) => {
  const graph = buildGraph({ revision: 'abc', dossiers: loaded ? [loaded] : [] });
  const records = findRecords(graph, dossier);
  const layout = layoutDossier(graph, dossier) as DossierLayout;
  const claims = [...(records?.claims.keys() ?? [])];
  const works = [...(records?.works.values() ?? [])];

  it('are to be had: the dossier loads', () => {
    expect(claims.length).toBeGreaterThan(5);
    expect(works.length).toBeGreaterThan(5);
  });

  it.each(['studies', 'claims', 'full'] as const)('show the view %s as promised', (view) => {
    const answers = ([undefined, 'cited', 'checked'] as const).map((basis) => selectView(graph, layout, { view, basis }));
    expect(faults(GraphAnswer, answers)).toEqual([]);
  });

  it('show every neighbourhood as promised', () => {
    const answers = (records?.nodes ?? []).map((node) => selectNeighbourhood(graph, layout, { node, depth: 1 }));
    expect(faults(GraphAnswer, answers)).toEqual([]);
  });

  it('describe and trace every claim as promised', () => {
    expect(
      faults(
        ClaimView,
        claims.map((id) => describeClaim(graph, dossier, id)),
      ),
    ).toEqual([]);
    expect(
      faults(
        Trace,
        claims.map((id) => traceClaim(graph, dossier, id)),
      ),
    ).toEqual([]);
  });

  it('tell nothing twice and nothing empty in a trace', () => {
    for (const id of claims) {
      const sentences = traceClaim(graph, dossier, id)?.sentences ?? [];
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{L}“\d].*\.$/u);
    }
  });

  it('describe every work as promised', async () => {
    const described = works.map(async ({ work, study }) => ({
      ...describeWork(graph, dossier, work.id),
      citation: await formatCitation(work, study),
    }));
    expect(faults(WorkSummary, works.map(summariseWork))).toEqual([]);
    expect(faults(WorkDetail, await Promise.all(described))).toEqual([]);
  });

  it('describe every passage as promised', () => {
    expect(faults(PassageUse.array(), [describePassages(graph, dossier)])).toEqual([]);
  });

  it('find paths and hits as promised', () => {
    const paths = works.map(({ work }) => findPaths(graph, { dossier, from: claims[0] ?? '', to: work.id }));
    expect(faults(PathsAnswer, paths)).toEqual([]);
    const { items } = searchLibrary(buildSearchIndex(graph), { query: 'the' });
    expect(items.length).toBeGreaterThan(0);
    expect(faults(SearchHit, items)).toEqual([]);
  });
});
