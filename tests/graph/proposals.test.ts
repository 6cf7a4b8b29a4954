// What the import proposes and nobody has judged: shown as a citation of which nothing is said yet, and never as a finding.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { buildMatrix } from '../../server/graph/build-matrix.ts';
import { describeClaim } from '../../server/graph/describe-claim.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { findGaps } from '../../server/graph/find-gaps.ts';
import { layoutDossier } from '../../server/graph/layout/layout-dossier.ts';
import { describeCitation, reportFidelity } from '../../server/graph/report-fidelity.ts';
import { selectView } from '../../server/graph/select-view.ts';
import type { ViewOptions } from '../../server/graph/views/view-options.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';

const unjudged = { label: 'undetermined', severity: 'none', because: 'Nobody has looked.' } as const;
const proposed = evidence({ study: 'hale-2011', asCited: null, asChecked: null, fidelity: unjudged });
const brought = evidence({ study: 'rook-2015', form: 'none', asCited: null, fidelity: null });

const graph = buildGraph(
  makeLibrary(
    makeDossier({
      state: 'draft',
      studies: [study({ id: 'hale-2011' }), study({ id: 'rook-2015', role: 'outside' })],
      claims: [
        claim({ id: 'tea-delays-sleep', state: 'proposed', evidence: [proposed] }),
        claim({ id: 'tea-is-green', evidence: [brought] }),
      ],
    }),
  ),
);
const records = findRecords(graph, 'small');
const layout = layoutDossier(graph, 'small');

const linesIn = (options: ViewOptions): string[] =>
  (layout === null ? null : selectView(graph, layout, options))?.elements.edges
    .filter(({ data }) => data.kind === 'evidence')
    .map(({ data }) => data.id) ?? [];

describe('a proposed citation', () => {
  it.each(['studies', 'claims', 'full'] as const)('is a line of the view %s, as cited and as checked', (view) => {
    expect(linesIn({ view, basis: 'cited' })).toEqual(['tea-delays-sleep--hale-2011']);
    expect(linesIn({ view, basis: 'checked' })).toEqual(['tea-delays-sleep--hale-2011', 'tea-is-green--rook-2015']);
  });

  it('points in no direction, so that no filter by direction finds it', () => {
    for (const direction of ['supports', 'disputes', 'neutral'] as const)
      expect(linesIn({ view: 'claims', basis: 'cited', directions: [direction] })).toEqual([]);
  });

  it('is a citation of the fidelity report that is not judged', () => {
    const report = reportFidelity(graph, 'small');
    expect(report?.totals).toMatchObject({ citations: 1, judged: 0, undetermined: 1, wrong: 0 });
    expect(report?.citations.map((line) => records && describeCitation(records, line))).toMatchObject([
      { id: 'tea-delays-sleep--hale-2011', proposed: true, asCited: null, asChecked: null },
    ]);
  });

  it('is marked in its cell of the matrix', () => {
    expect(buildMatrix(graph, 'small')?.cells.map(({ study: id, proposed: is }) => [id, is])).toEqual([
      ['hale-2011', true],
      ['rook-2015', false],
    ]);
  });

  it('leaves a gap: nothing of it was verified', () => {
    const view = describeClaim(graph, 'small', 'tea-delays-sleep');
    expect(records && view && findGaps(records, view).map(({ kind, studies }) => [kind, studies])).toEqual([
      ['unverified-check', ['hale-2011']],
    ]);
  });
});
