// A small answer of the graph route for tests of the outline: one case, two studies, two claims of two topics, an event.
import type { EdgeData, GraphAnswer, NodeData } from '../../../server/api/contract.ts';

const base = { unverified: false, width: 1, height: 1 };
const study = (id: string, role: 'cited' | 'named' | 'outside'): NodeData => ({
  ...base,
  id,
  label: id,
  kind: 'study',
  role,
  title: null,
  year: 2011,
  citationNumber: role === 'cited' ? 1 : null,
  level: 2,
  design: 'A trial.',
  n: 48,
  topic: null,
});
const claim = (id: string, topic: string): NodeData => ({
  ...base,
  id,
  label: id,
  kind: 'claim',
  statement: `Statement of ${id}.`,
  topic,
  claimKind: 'finding',
  voice: 'source-authors',
});

export const nodes: NodeData[] = [
  study('haddad-2019', 'outside'),
  { ...base, id: 'tea-2020', label: 'The tea case', kind: 'case', title: 'Tea', year: 2020 },
  claim('decaf-no-effect', 'tea-compounds'),
  claim('stop-tea-after-noon', 'tea-advice'),
  study('novak-2016', 'cited'),
  { ...base, id: 'tea-advice', label: 'Advice', kind: 'topic', description: 'When to stop.' },
  {
    ...base,
    id: 'e-stop',
    label: 'Evening tea stopped',
    kind: 'event',
    eventKind: 'treatment-start',
    when: 'May',
    summary: 'Stopped.',
  },
];

const edge = (source: string, kind: 'reports' | 'about', target: string): EdgeData => ({
  id: `${source}--${kind}--${target}`,
  source,
  target,
  kind,
  sentence: `${source} ${kind} ${target}.`,
});

export const edges: EdgeData[] = [
  edge('novak-2016', 'reports', 'decaf-no-effect'),
  edge('haddad-2019', 'reports', 'decaf-no-effect'),
  edge('haddad-2019', 'reports', 'stop-tea-after-noon'),
  edge('stop-tea-after-noon', 'about', 'tea-advice'),
];

/** Elements as the graph route answers them. */
export const elementsOf = (some: readonly NodeData[], links: readonly EdgeData[]): GraphAnswer['elements'] => ({
  nodes: some.map((data) => ({ data, position: { x: 0, y: 0 } })),
  edges: links.map((data) => ({ data })),
});

export const topics: ReadonlyMap<string, string> = new Map([
  ['tea-advice', 'Advice'],
  ['tea-compounds', 'Compounds of tea'],
]);
