// What is drawn follows from the answer and the basis alone.
import { describe, expect, it } from 'vitest';
import { curveBetween } from '../../client/picture/edge-curve.ts';
import { levelMark } from '../../client/picture/level-mark.ts';
import { directionUnder, pictureElements } from '../../client/picture/picture-elements.ts';
import { countLegend } from '../../client/legend/count-legend.ts';
import type { EdgeData, GraphAnswer } from '../../server/api/contract.ts';

const inefficient: EdgeData = {
  id: 'sunitinib-inefficient--george-2009',
  source: 'george-2009',
  target: 'monobe-2017',
  sentence: 'George 2009 is cited for it.',
  kind: 'evidence',
  topic: 'sunitinib-efficacy',
  study: 'george-2009',
  claim: 'sunitinib-inefficient',
  proposed: false,
  form: 'number',
  asCited: { direction: 'supports' },
  asChecked: { direction: 'disputes', basis: 'secondary-source', provenance: { status: 'unverified', confidence: 'high' } },
  basis: 'secondary-source',
  fidelity: { label: 'contradicted', severity: 'major', because: 'It was reported as active.' },
  condition: 'on the continuous schedule',
  directness: 'direct',
  indirectIn: [],
  level: 4,
  passages: ['d6-verdict'],
  findings: [],
  oneOf: [],
  unverified: true,
};
const brought: EdgeData = {
  ...inefficient,
  id: 'sunitinib-inefficient--demetri-2006',
  source: 'demetri-2006',
  study: 'demetri-2006',
  asCited: null,
  fidelity: null,
  condition: null,
  unverified: false,
  level: 2,
};

const proposed: EdgeData = {
  ...brought,
  id: 'sunitinib-active--demetri-2006',
  claim: 'sunitinib-active',
  proposed: true,
  asChecked: null,
  fidelity: { label: 'undetermined', severity: 'none', because: 'Nobody has looked.' },
};

const answer = (view: GraphAnswer['view']): GraphAnswer => ({
  dossier: 'monobe-2017',
  view,
  revision: 'r1',
  elements: {
    nodes: [
      {
        data: {
          id: 'monobe-2017',
          kind: 'case',
          label: 'Monobe 2017',
          title: 'A case',
          year: 2017,
          unverified: false,
          width: 150,
          height: 90,
        },
        position: { x: 0, y: 0 },
      },
      {
        data: {
          id: 'george-2009',
          kind: 'study',
          label: 'George 2009',
          title: null,
          year: 2009,
          role: 'cited',
          citationNumber: 4,
          level: 4,
          design: 'single-arm trial',
          n: 60,
          topic: 'sunitinib-efficacy',
          unverified: true,
          width: 110,
          height: 60,
        },
        position: { x: 300, y: 200 },
      },
      {
        data: {
          id: 'demetri-2006',
          kind: 'study',
          label: 'Demetri 2006',
          title: null,
          year: 2006,
          role: 'outside',
          citationNumber: null,
          level: null,
          design: 'trial',
          n: null,
          topic: null,
          unverified: false,
          width: 110,
          height: 60,
        },
        position: { x: -300, y: 200 },
      },
    ],
    edges: [{ data: inefficient }, { data: brought }],
  },
});

const edgeIn = (basis: 'cited' | 'checked', id: string) =>
  pictureElements(answer('studies'), basis).edges.find((edge) => edge.data.id === id);

describe('an evidence edge', () => {
  it('turns from support to dispute when the basis is flipped', () => {
    expect(edgeIn('cited', inefficient.id)?.classes).toContain('supports');
    expect(edgeIn('checked', inefficient.id)?.classes).toEqual(
      expect.arrayContaining(['disputes', 'severity-major', 'conditional', 'unverified']),
    );
  });

  it('carries the verdict only as checked', () => {
    expect(edgeIn('cited', inefficient.id)?.data.mark).toBe('');
    expect(edgeIn('checked', inefficient.id)?.data.mark).toBe('✗');
    expect(edgeIn('cited', inefficient.id)?.classes).not.toContain('unverified');
  });

  it('has no direction where that side says nothing', () => {
    expect(directionUnder(brought, 'cited')).toBeNull();
    expect(edgeIn('cited', brought.id)?.classes).toContain('unjudged');
  });

  it('of a proposal is a citation without a direction, not something that a curator brought', () => {
    const whole = answer('claims');
    const asked = { ...whole, elements: { ...whole.elements, edges: [{ data: proposed }] } };
    const [edge] = pictureElements(asked, 'cited').edges;
    expect(edge?.classes).toEqual(expect.arrayContaining(['evidence', 'unjudged']));
    expect(edge?.classes).not.toContain('brought');
    expect(edgeIn('checked', brought.id)?.classes).toContain('brought');
  });
});

describe('a node', () => {
  it('shows its citation number, its role, its level and that it is unverified', () => {
    const [, george, demetri] = pictureElements(answer('studies'), 'cited').nodes;
    expect(george?.data.caption).toBe('George 2009 [4]');
    expect(george?.classes).toEqual(expect.arrayContaining(['study', 'role-cited', 'level-4', 'unverified']));
    expect(demetri?.data.caption).toBe('Demetri 2006');
    expect(demetri?.classes).toEqual(expect.arrayContaining(['role-outside', 'level-none']));
  });
});

describe('a curve', () => {
  it('is drawn in the views that stand in columns only', () => {
    expect(edgeIn('cited', inefficient.id)?.classes).not.toContain('curved');
    expect(pictureElements(answer('claims'), 'cited').edges[0]?.classes).toContain('curved');
  });

  it.each([
    ['to the right', { x: 10, y: 20, halfWidth: 110 }, { x: 510, y: 220, halfWidth: 18 }, 'right-left'],
    ['to the left', { x: 510, y: 220, halfWidth: 18 }, { x: 10, y: 20, halfWidth: 110 }, 'left-right'],
    ['down a column of the left side', { x: -400, y: 0, halfWidth: 110 }, { x: -400, y: 300, halfWidth: 110 }, 'right-right'],
    ['down a column of the right side', { x: 400, y: 0, halfWidth: 110 }, { x: 400, y: 300, halfWidth: 110 }, 'left-left'],
  ] as const)('leaves and arrives level at the sides of its boxes: %s', (_, from, to, ends) => {
    const curve = curveBetween(from, to);
    expect(curve.ends).toBe(ends);
    const [out, into] = ends.split('-').map((side) => (side === 'right' ? 1 : -1));
    const start = { x: from.x + (out ?? 0) * from.halfWidth, y: from.y };
    const end = { x: to.x + (into ?? 0) * to.halfWidth, y: to.y };
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy);
    const controls = curve.weights.map((weight, at) => {
      const beside = curve.distances[at] ?? Number.NaN;
      return { x: start.x + weight * dx - (beside * dy) / length, y: start.y + weight * dy + (beside * dx) / length };
    });
    expect(controls[0]?.y).toBeCloseTo(start.y);
    expect(controls[1]?.y).toBeCloseTo(end.y);
    expect(Math.sign((controls[0]?.x ?? 0) - start.x)).toBe(out);
    expect(Math.sign((controls[1]?.x ?? 0) - end.x)).toBe(into);
  });
});

describe('the mark of a level', () => {
  it.each([
    [1, 5],
    [2, 4],
    [5, 1],
    [null, 0],
  ])('level %s fills %s parts of the ring', (level, full) => {
    const svg = decodeURIComponent(levelMark(level, { ink: '#111', ground: '#fff', soft: '#ccc' }));
    expect(svg.match(/stroke="#111"/g)?.length ?? 0).toBe(full);
  });
});

describe('the legend', () => {
  it('counts each mark under the basis shown', () => {
    const cited = countLegend(answer('studies'), 'cited');
    const checked = countLegend(answer('studies'), 'checked');
    expect([...cited.direction]).toEqual([['supports', 1]]);
    expect([...checked.direction]).toEqual([['disputes', 2]]);
    expect([...checked.fidelity]).toEqual([['contradicted', 1]]);
    expect([...checked.role]).toEqual([
      ['cited', 1],
      ['outside', 1],
    ]);
  });
});
