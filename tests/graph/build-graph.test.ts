// The graph of a library: nodes and edges of every kind, works of two dossiers as one, and nothing lost to one mistake.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { findNode, nodeKey } from '../../server/graph/evidence-graph.ts';
import type { EvidenceGraph } from '../../server/graph/evidence-graph.ts';
import { claim, evidence, makeDossier, makeLibrary, study, work } from './small-library.ts';
import { syntheticDossier } from './synthetic-dossier.ts';

const finding = (id: string) => ({
  id,
  outcome: 'Survival',
  value: 5,
  provenance: { status: 'verified' as const, where: ['page'] },
});

const small = () =>
  makeDossier({
    studies: [
      study({ id: 'hale-2011', citationNumber: 1, findings: [finding('hale-result')] }),
      study({
        id: 'moss-2012',
        role: 'named',
        independence: [{ study: 'hale-2011', kind: 'same-cohort', words: 'one trial' }],
      }),
      study({ id: 'rook-2015', role: 'outside' }),
    ],
    claims: [
      claim({
        id: 'tea-works',
        evidence: [evidence({ study: 'hale-2011', findings: ['hale-result'] }), evidence({ study: 'rook-2015', asCited: null })],
        relations: [{ to: 'tea-fails', kind: 'contradicts', because: 'Both cannot be.' }],
      }),
      claim({ id: 'tea-fails', topic: 'second-topic', voice: 'curator' }),
    ],
    timeline: {
      events: [
        {
          id: 'visit',
          kind: 'consultation',
          label: 'First visit',
          summary: 'She came.',
          when: { anchor: 'calendar', relation: 'at' },
          whenWords: 'May',
          bearsOn: [{ claim: 'tea-works', direction: 'neutral', because: 'It began.' }],
          provenance: { status: 'case' },
        },
      ],
    },
  });

const edgeIds = (graph: EvidenceGraph, kind: string): string[] =>
  graph
    .filterEdges((_, edge) => edge.kind === kind)
    .map((key) => graph.getEdgeAttribute(key, 'id'))
    .toSorted();

const kinds = (graph: EvidenceGraph): Record<string, number> => {
  const counts: Record<string, number> = {};
  graph.forEachNode((_, { kind }) => void (counts[kind] = (counts[kind] ?? 0) + 1));
  return counts;
};

describe('the graph of a library', () => {
  it('has a node for every work, claim, finding, event and topic', () => {
    expect(kinds(buildGraph(makeLibrary(small())))).toEqual({ case: 1, study: 3, claim: 2, finding: 1, event: 1, topic: 2 });
  });

  it.each([
    ['asserts', ['case-2020--asserts--tea-works']],
    ['evidence', ['tea-works--hale-2011', 'tea-works--rook-2015']],
    ['reports', ['hale-2011--reports--hale-result']],
    ['bears-on', ['hale-result--bears-on--tea-works', 'visit--bears-on--tea-works']],
    ['about', ['tea-fails--about--second-topic', 'tea-works--about--first-topic']],
    ['relates', ['tea-works--contradicts--tea-fails']],
    ['cites', ['case-2020--cites--hale-2011', 'case-2020--cites--moss-2012']],
    ['same-cohort', ['hale-2011--same-cohort--moss-2012']],
  ])('has the %s edges that the records tell', (kind, ids) => {
    expect(edgeIds(buildGraph(makeLibrary(small())), kind)).toEqual(ids);
  });

  it('lets nobody assert what only the curator says', () => {
    expect(edgeIds(buildGraph(makeLibrary(small())), 'asserts')).not.toContain('case-2020--asserts--tea-fails');
  });

  it('leads evidence from the study to the claim and carries the resolved line', () => {
    const graph = buildGraph(makeLibrary(small()));
    const key = nodeKey('small', 'tea-works--hale-2011');
    expect(graph.source(key)).toBe('small/hale-2011');
    expect(graph.target(key)).toBe('small/tea-works');
    const edge = graph.getEdgeAttributes(key);
    expect(edge.kind === 'evidence' && edge.line).toMatchObject({ level: 3, basis: 'abstract', unverified: false });
  });

  it('tells a shared cohort once though both studies tell it', () => {
    const dossier = small();
    dossier.dossier.studies
      .find((one) => one.id === 'hale-2011')
      ?.independence.push({
        study: 'moss-2012',
        kind: 'same-cohort',
        words: 'one trial',
      });
    expect(edgeIds(buildGraph(makeLibrary(dossier)), 'same-cohort')).toHaveLength(1);
  });

  it('skips references that lead nowhere and keeps the rest', () => {
    const graph = buildGraph(
      makeLibrary(
        makeDossier({
          studies: [study({ id: 'hale-2011' })],
          claims: [
            claim({
              id: 'tea-works',
              topic: 'no-such-topic',
              passages: ['no-such-words'],
              evidence: [evidence({ study: 'nobody-1900' }), evidence({ study: 'hale-2011', findings: ['no-such-finding'] })],
              relations: [{ to: 'no-such-claim', kind: 'refines', because: 'Nothing.' }],
            }),
          ],
        }),
      ),
    );
    expect(edgeIds(graph, 'evidence')).toEqual(['tea-works--hale-2011']);
    expect(graph.filterEdges((_, edge) => ['relates', 'about', 'bears-on', 'asserts'].includes(edge.kind))).toEqual([]);
  });

  it('builds a large dossier with an edge for every line', () => {
    const dossier = syntheticDossier({ claims: 1000, studies: 1000 });
    const graph = buildGraph(makeLibrary(dossier));
    const lines = dossier.dossier.claims.flatMap((one) => one.evidence);
    expect(lines.length).toBeGreaterThan(1000);
    expect(edgeIds(graph, 'evidence')).toHaveLength(lines.length);
  });
});

describe('works of two dossiers', () => {
  const first = (given = {}) =>
    makeDossier({ id: 'first', works: [work('hale-2011', given)], studies: [study({ id: 'hale-2011' })] });
  const second = (given = {}, studies = [study({ id: 'the-tea-trial', role: 'outside' })]) =>
    makeDossier({ id: 'second', case: 'other-2021', works: [work('the-tea-trial', given)], studies });

  it.each([
    ['the same DOI in two spellings', { DOI: '10.5555/ABC' }, { DOI: 'https://doi.org/10.5555/abc' }],
    ['the same PMID', { PMID: '123' }, { PMID: '123' }],
  ])('are one node for %s, with the records of both', (_, one, other) => {
    const graph = buildGraph(makeLibrary(first(one), second(other)));
    const key = findNode(graph, 'second', 'the-tea-trial');
    expect(key).toBe('first/hale-2011');
    const node = graph.getNodeAttributes(key ?? '');
    expect('records' in node && Object.entries(node.records).map(([id, record]) => [id, record.study.role])).toEqual([
      ['first', 'cited'],
      ['second', 'outside'],
    ]);
  });

  it.each([
    ['different DOIs', { DOI: '10.5555/abc' }, { DOI: '10.5555/abd' }],
    ['none at all', {}, {}],
  ])('stay two nodes for %s', (_, one, other) => {
    expect(findNode(buildGraph(makeLibrary(first(one), second(other))), 'second', 'the-tea-trial')).toBe('second/the-tea-trial');
  });

  it('stay two nodes where the shared DOI is only recalled', () => {
    const recalled = study({
      id: 'the-tea-trial',
      identifiers: [{ type: 'DOI', value: '10.5555/abc', provenance: { status: 'unverified', confidence: 'high' } }],
    });
    const graph = buildGraph(makeLibrary(first({ DOI: '10.5555/abc' }), second({}, [recalled])));
    expect(findNode(graph, 'second', 'the-tea-trial')).toBe('second/the-tea-trial');
  });

  it('stay two nodes where the record itself marks the DOI as unverified', () => {
    const doubtful = study({
      id: 'the-tea-trial',
      record: [{ fields: ['DOI'], provenance: { status: 'unverified', confidence: 'low' } }],
    });
    const graph = buildGraph(makeLibrary(first({ DOI: '10.5555/abc' }), second({ DOI: '10.5555/abc' }, [doubtful])));
    expect(findNode(graph, 'second', 'the-tea-trial')).toBe('second/the-tea-trial');
  });

  it('are never merged within one dossier', () => {
    const graph = buildGraph(
      makeLibrary(
        makeDossier({
          works: [work('hale-2011', { DOI: '10.5555/abc' }), work('hale-2012', { DOI: '10.5555/abc' })],
          studies: [study({ id: 'hale-2011' }), study({ id: 'hale-2012' })],
        }),
      ),
    );
    expect(findNode(graph, 'small', 'hale-2011')).not.toBe(findNode(graph, 'small', 'hale-2012'));
  });
});
