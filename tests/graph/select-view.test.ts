// The three views and their filters: what is in sight as cited, as checked, and under each filter.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { layoutDossier } from '../../server/graph/layout/layout-dossier.ts';
import type { DossierLayout } from '../../server/graph/layout/layout-dossier.ts';
import { selectView } from '../../server/graph/select-view.ts';
import type { ViewOptions } from '../../server/graph/views/view-options.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';

const graph = buildGraph(await loadTea());
const layout = layoutDossier(graph, 'tea-2020') as DossierLayout;

const see = (options: ViewOptions) => {
  const answer = selectView(graph, layout, options);
  const nodes = answer?.elements.nodes.map(({ data }) => data) ?? [];
  const edges = answer?.elements.edges.map(({ data }) => data) ?? [];
  const ids = (kind: string): string[] =>
    nodes
      .filter((node) => node.kind === kind)
      .map(({ id }) => id)
      .toSorted();
  const links = (kind: string): string[] =>
    edges
      .filter((edge) => edge.kind === kind)
      .map(({ id }) => id)
      .toSorted();
  return { answer, nodes, edges, ids, links };
};

const cited = ['hale-2011', 'hygiene-2018', 'ibrahim-2009', 'lindqvist-2014', 'novak-2016'];
const allLines = [
  'caffeine-is-the-cause--hale-2011',
  'caffeine-is-the-cause--lindqvist-2014',
  'decaf-no-effect--novak-2016',
  'guideline-no-late-tea--hygiene-2018',
  'late-tea-delays-sleep--haddad-2019',
  'late-tea-delays-sleep--hale-2011',
  'tea-caused-it--lindqvist-2014',
  'theanine-may-help--ibrahim-2009',
  'time-of-day-is-indifferent--haddad-2019',
];
const brought = allLines.filter((id) => id.endsWith('haddad-2019'));

describe('the view of studies', () => {
  it('shows the case and all its studies, one edge a claim from the study to the case', () => {
    const { ids, links, edges } = see({ view: 'studies' });
    expect(ids('case')).toEqual(['tea-2020']);
    expect(ids('study')).toEqual(['haddad-2019', ...cited]);
    expect(links('evidence')).toEqual(allLines);
    for (const edge of edges.filter(({ kind }) => kind === 'evidence')) {
      expect(edge.target).toBe('tea-2020');
      expect(edge.id.endsWith(`--${edge.source}`)).toBe(true);
      expect(edge.sentence).not.toContain('tea-2020');
    }
  });

  it('shows as cited only what the case cites, as it cites it', () => {
    const { ids, links } = see({ view: 'studies', basis: 'cited' });
    expect(ids('study')).toEqual(cited);
    expect(links('evidence')).toEqual(allLines.filter((id) => !brought.includes(id)));
  });

  it('shows as checked what was checked: the outside evidence, and what could not be judged', () => {
    const { ids, links, edges } = see({ view: 'studies', basis: 'checked' });
    expect(links('evidence')).toEqual(allLines);
    expect(ids('study')).toEqual(['haddad-2019', ...cited]);
    const open = edges.find(({ id }) => id === 'theanine-may-help--ibrahim-2009');
    expect(open).toMatchObject({ asChecked: null, basis: 'none', fidelity: { label: 'undetermined' } });
  });

  it('draws the bare citation of a work only where no line of it is in sight', () => {
    expect(see({ view: 'studies' }).links('cites')).toEqual([]);
    const bare = buildGraph(makeLibrary(makeDossier({ studies: [study({ id: 'hale-2011', citationNumber: 1 })] })));
    const answer = selectView(bare, layoutDossier(bare, 'small') as DossierLayout, { view: 'studies', basis: 'cited' });
    expect(answer?.elements.edges.map(({ data }) => [data.id, data.sentence])).toEqual([
      ['case-2020--cites--hale-2011', 'The case cites Hale 2011 as its reference 1.'],
    ]);
  });

  it('leaves out as checked a line that nobody looked at', () => {
    const open = claim({
      id: 'tea-works',
      evidence: [evidence({ study: 'hale-2011', asCited: null, asChecked: null, fidelity: null })],
    });
    const graphOf = buildGraph(
      makeLibrary(makeDossier({ studies: [study({ id: 'hale-2011', role: 'outside' })], claims: [open] })),
    );
    const answer = selectView(graphOf, layoutDossier(graphOf, 'small') as DossierLayout, { view: 'studies', basis: 'checked' });
    expect(answer?.elements.nodes.map(({ data }) => data.id)).toEqual(['case-2020']);
  });

  it('joins studies of one cohort', () => {
    expect(see({ view: 'studies' }).links('same-cohort')).toEqual(['hale-2011--same-cohort--lindqvist-2014']);
    expect(see({ view: 'studies', fidelities: ['contradicted'] }).links('same-cohort')).toEqual([]);
  });
});

describe('a filter', () => {
  it.each<[string, Partial<ViewOptions>, string[], string[]]>([
    [
      'topic',
      { topics: ['tea-advice'] },
      ['haddad-2019', 'hygiene-2018'],
      ['guideline-no-late-tea--hygiene-2018', 'time-of-day-is-indifferent--haddad-2019'],
    ],
    [
      'several topics',
      { topics: ['tea-advice', 'sleep-onset'] },
      ['haddad-2019', 'hale-2011', 'hygiene-2018', 'lindqvist-2014'],
      [
        'guideline-no-late-tea--hygiene-2018',
        'late-tea-delays-sleep--haddad-2019',
        'late-tea-delays-sleep--hale-2011',
        'tea-caused-it--lindqvist-2014',
        'time-of-day-is-indifferent--haddad-2019',
      ],
    ],
    ['direction as cited', { basis: 'cited', directions: ['disputes'] }, [], []],
    [
      'direction as checked',
      { basis: 'checked', directions: ['disputes'] },
      ['haddad-2019', 'lindqvist-2014', 'novak-2016'],
      ['decaf-no-effect--novak-2016', 'late-tea-delays-sleep--haddad-2019', 'tea-caused-it--lindqvist-2014'],
    ],
    [
      'direction on either side',
      { directions: ['neutral'] },
      ['hale-2011', 'hygiene-2018'],
      ['caffeine-is-the-cause--hale-2011', 'guideline-no-late-tea--hygiene-2018'],
    ],
    [
      'fidelity',
      { fidelities: ['contradicted', 'undetermined'] },
      ['ibrahim-2009', 'novak-2016'],
      ['decaf-no-effect--novak-2016', 'theanine-may-help--ibrahim-2009'],
    ],
    ['role', { roles: ['outside'] }, ['haddad-2019'], brought],
    ['level 5', { levels: [5] }, ['hygiene-2018'], ['guideline-no-late-tea--hygiene-2018']],
    ['two filters, which must both hold', { roles: ['cited'], topics: ['tea-advice'] }, [], []],
    ['an unknown topic', { topics: ['no-such-topic'] }, [], []],
    ['empty lists, which ask for nothing', { topics: [], roles: [], levels: [] }, ['haddad-2019', ...cited], allLines],
  ])('by %s leaves the lines that answer it and their studies', (_, options, studies, lines) => {
    const { ids, links } = see({ view: 'studies', ...options });
    expect(links('evidence')).toEqual(lines);
    expect(ids('study')).toEqual(studies);
    expect(ids('case')).toEqual(['tea-2020']);
  });

  it('never invents: what is in sight under a filter is in sight without', () => {
    for (const view of ['studies', 'claims', 'full'] as const) {
      const all = new Set(see({ view }).nodes.map(({ id }) => id));
      for (const options of [{ topics: ['tea-advice'] }, { directions: ['disputes' as const] }, { basis: 'cited' as const }]) {
        const some = see({ view, ...options }).nodes.map(({ id }) => id);
        expect(some.length).toBeLessThan(all.size);
        expect(some.every((id) => all.has(id))).toBe(true);
      }
    }
  });
});

describe('the view of claims', () => {
  it('keeps claims without evidence, since that is a finding', () => {
    expect(see({ view: 'claims' }).ids('claim')).toContain('stop-tea-after-noon');
    expect(see({ view: 'claims', topics: ['tea-advice'] }).ids('claim')).toContain('stop-tea-after-noon');
    expect(see({ view: 'claims', directions: ['supports'] }).ids('claim')).not.toContain('stop-tea-after-noon');
  });

  it('shows as cited what the case states or cites for, not what the curator adds', () => {
    const { ids } = see({ view: 'claims', basis: 'cited' });
    expect(ids('claim')).not.toContain('time-of-day-is-indifferent');
    expect(ids('claim')).toContain('stop-tea-after-noon');
    expect(ids('study')).toEqual(cited);
  });

  it('shows the topics of the claims in sight', () => {
    expect(see({ view: 'claims', topics: ['tea-advice'] }).ids('topic')).toEqual(['tea-advice']);
    expect(see({ view: 'claims' }).ids('topic')).toEqual(['sleep-onset', 'tea-advice', 'tea-compounds']);
  });

  it('tells a contradiction that both claims tell of once', () => {
    const contradictions = see({ view: 'claims' })
      .links('relates')
      .filter((id) => id.includes('contradicts'));
    expect(contradictions).toEqual(['stop-tea-after-noon--contradicts--time-of-day-is-indifferent']);
  });

  it('has an edge to its topic for every claim', () => {
    const { ids, links } = see({ view: 'claims' });
    expect(links('about')).toHaveLength(ids('claim').length);
  });
});

describe('the full view', () => {
  it('shows every node of the dossier', () => {
    const { nodes, ids } = see({ view: 'full' });
    expect(ids('event')).toHaveLength(8);
    expect(ids('finding').length).toBeGreaterThan(4);
    expect(nodes).toHaveLength(graph.order);
  });

  it('shows every edge of the dossier, one of two that say the same', () => {
    expect(see({ view: 'full' }).edges).toHaveLength(graph.size - 1);
  });

  it('lets findings bear on nothing as cited, since that is the check', () => {
    expect(
      see({ view: 'full', basis: 'cited' })
        .links('bears-on')
        .filter((id) => !id.startsWith('e-')),
    ).toEqual([]);
    expect(see({ view: 'full' }).links('bears-on')).toContain('hale-2011-latency--bears-on--late-tea-delays-sleep');
  });

  it('shows under a filter the findings and events that bear on what is in sight', () => {
    const { ids } = see({ view: 'full', fidelities: ['contradicted'] });
    expect(ids('finding')).toEqual(['novak-2016-awakenings']);
    expect(ids('event')).toEqual([]);
    expect(see({ view: 'full', topics: ['sleep-onset'] }).ids('event')).toEqual(['e-actigraphy', 'e-rechallenge', 'e-response']);
  });
});

describe('a node of an answer', () => {
  it('says what it is', () => {
    const { nodes } = see({ view: 'full' });
    const of = (id: string) => nodes.find((node) => node.id === id);
    expect(of('haddad-2019')).toMatchObject({
      kind: 'study',
      role: 'outside',
      level: 2,
      n: 1204,
      topic: 'sleep-onset',
      citationNumber: null,
    });
    expect(of('novak-2016')).toMatchObject({ kind: 'study', label: 'Novák 2016', citationNumber: 3, topic: 'tea-compounds' });
    expect(of('ibrahim-2009')).toMatchObject({ unverified: true, level: null });
    expect(of('tea-2020')).toMatchObject({ kind: 'case', label: 'Mori 2020', year: 2020 });
    expect(of('e-visit')).toMatchObject({ kind: 'event', eventKind: 'consultation', when: 'May 2018' });
    expect(of('stop-tea-after-noon')).toMatchObject({
      kind: 'claim',
      claimKind: 'recommendation',
      voice: 'citing-authors',
      unverified: false,
    });
  });

  it('shows a claim as unverified where its words are missing from the attached text', async () => {
    const library = await loadTea();
    const [tea] = library.dossiers;
    if (!tea) throw new Error('no tea');
    const anchors = new Map([
      ...tea.anchors,
      ['p-advice', { passage: 'p-advice', state: 'missing' as const, score: 0, spans: [] }],
    ]);
    const lost = buildGraph({ ...library, dossiers: [{ ...tea, anchors }] });
    const answer = selectView(lost, layoutDossier(lost, 'tea-2020') as DossierLayout, { view: 'claims' });
    const doubtful = answer?.elements.nodes
      .filter(({ data }) => data.kind === 'claim' && data.unverified)
      .map(({ data }) => data.id);
    expect(doubtful).toEqual(['stop-tea-after-noon', 'time-of-day-is-indifferent']);
  });
});

it('answers null for a dossier that is not there', () => {
  expect(layoutDossier(graph, 'no-such-dossier')).toBeNull();
  expect(selectView(graph, { ...layout, dossier: 'no-such-dossier' }, { view: 'full' })).toBeNull();
});
