// The SVG that is taken along: well-formed whatever the labels say, complete, and in shapes rather than pixels.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { DrawnPicture, PaintedEdge, PaintedNode } from '../../../client/take-along/drawn-picture.ts';
import { writeSvg } from '../../../client/take-along/write-svg.ts';
import { levelMark } from '../../../client/picture/level-mark.ts';

const node = (label: string, change: Partial<PaintedNode> = {}): PaintedNode => ({
  kind: 'study',
  says: label,
  x: 0,
  y: 0,
  width: 36,
  height: 36,
  shape: 'ellipse',
  fill: 'rgb(255,255,255)',
  fillOpacity: 1,
  border: { colour: 'rgb(0,0,0)', width: 1, line: 'solid' },
  opacity: 1,
  underlay: null,
  mark: null,
  text: {
    lines: [{ words: label, width: 40 }],
    x: 0,
    y: 30,
    size: 13,
    step: 16,
    weight: '400',
    colour: 'rgb(0,0,0)',
    box: null,
  },
  ...change,
});

const edge = (change: Partial<PaintedEdge> = {}): PaintedEdge => ({
  kind: 'evidence',
  says: 'Bauer 2005 is cited for it.',
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  controls: [],
  colour: 'rgb(0,114,178)',
  width: 2,
  line: 'solid',
  opacity: 0.95,
  arrowScale: 0.9,
  source: { shape: 'none', colour: 'rgb(0,114,178)', hollow: false },
  target: { shape: 'triangle', colour: 'rgb(0,114,178)', hollow: false },
  underlay: null,
  texts: [],
  ...change,
});

const picture = (nodes: PaintedNode[], edges: PaintedEdge[] = []): DrawnPicture => ({
  title: 'Tea <& coffee>',
  description: 'Two "nodes"',
  ground: '#fbfaf7',
  face: "'Source Sans 3', sans-serif",
  x: -50,
  y: -50,
  width: 200,
  height: 100,
  nodes,
  edges,
});

interface Seen {
  groups: string[];
  words: string[];
  elements: string[];
  title: string;
}

/** Reads it as an XML parser does; throws where it is not well-formed. */
function read(svg: string): Seen {
  const seen: Seen = { groups: [], words: [], elements: [], title: '' };
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    seen.elements.push(name);
    if (name === 'g' && attributes['class'] !== undefined) seen.groups.push(attributes['class']);
    if (name === 'tspan') seen.words.push('');
  });
  parser.on('text', (text) => {
    if (open.at(-1) === 'tspan') seen.words[seen.words.length - 1] += text;
    if (open.length === 2 && open[1] === 'title') seen.title += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return seen;
}

const HOSTILE = [
  '<script>alert("1")</script>',
  `<&"'>`,
  ']]><![CDATA[',
  'ＧＩＳＴの４００ｍｇ',
  'הטיפול באימטיניב',
  'no\u0000thing \u000b here \ud800 \uffff',
  '&lt; stays what was typed',
];

describe('the SVG of a picture', () => {
  it('has a group for every node and every edge, a title and a description', () => {
    const seen = read(writeSvg(picture([node('one'), node('two')], [edge()])));
    expect(seen.groups.filter((name) => name.startsWith('node '))).toHaveLength(2);
    expect(seen.groups.filter((name) => name.startsWith('edge '))).toEqual(['edge evidence']);
    expect(seen.title).toBe('Tea <& coffee>');
    expect(seen.elements).toContain('desc');
  });

  it.each(HOSTILE)('survives the label %j as words', (label) => {
    const [words] = read(writeSvg(picture([node(label)]))).words;
    expect(words).toBe(label.replaceAll(/[\0\v\ud800\uffff]/g, ''));
  });

  it('is well-formed for whatever may be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), (label, at) => {
        read(writeSvg({ ...picture([node(label, { x: at, says: label, kind: label })], [edge({ says: label })]), title: label }));
      }),
    );
  });

  it.each([
    ['ellipse', '<ellipse '],
    ['rectangle', 'rx="0" fill'],
    ['round-rectangle', 'rx="8" fill'],
    ['hexagon', '<polygon points="-20,0 -10,-16'],
    ['round-tag', '<polygon points="-20,-16 5,-16'],
  ])('draws a node of shape %s', (shape, drawn) => {
    expect(writeSvg(picture([node('one', { shape, width: 40, height: 32 })]))).toContain(drawn);
  });

  it('draws a double border as two lines, a dashed one as dashes', () => {
    const border = { colour: 'rgb(1,2,3)', width: 6 };
    const double = writeSvg(picture([node('one', { border: { ...border, line: 'double' } })]));
    expect(double).toContain('stroke="#fbfaf7" stroke-width="2"');
    expect(writeSvg(picture([node('one', { border: { ...border, line: 'dashed' } })]))).toContain('stroke-dasharray="4 2"');
  });

  it('takes the mark of a level in as shapes, and no other image', () => {
    const mark = (address: string): string => writeSvg(picture([node('one', { mark: { address, width: 30 } })]));
    const level = mark(levelMark(2, { ink: '#000', ground: '#fff', soft: '#ccc' }));
    expect(read(level).elements.filter((name) => name === 'path')).toHaveLength(5);
    expect(level).not.toContain('data:');
    const script =
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1"><script>alert(1)</script></svg>';
    expect(mark(`data:image/svg+xml;utf8,${encodeURIComponent(script)}`)).not.toContain('script');
  });

  it.each([
    ['triangle', 'polygon'],
    ['tee', 'polygon'],
    ['vee', 'polygon'],
    ['circle', 'circle'],
  ])('ends an edge in a %s', (shape, element) => {
    const target = { shape, colour: 'rgb(9,9,9)', hollow: false };
    expect(read(writeSvg(picture([], [edge({ target })]))).elements).toContain(element);
  });

  it('points a triangle along the last part of the curve, and fills a hollow one with the ground', () => {
    const target = { shape: 'triangle', colour: 'rgb(9,9,9)', hollow: true };
    const svg = writeSvg(picture([], [edge({ target, controls: [{ x: 100, y: 50 }] })]));
    // The curve comes from below: both corners behind the tip lie below it.
    expect(svg).toMatch(/<polygon points="[\d.]+,7\.83 100,0 [\d.]+,7\.83" fill="#fbfaf7" stroke="rgb\(9,9,9\)"/);
  });

  it('draws curves that meet half way between their control points', () => {
    const controls = [
      { x: 20, y: 40 },
      { x: 80, y: -40 },
    ];
    expect(writeSvg(picture([], [edge({ controls })]))).toContain('d="M0 0Q20 40 50 0Q80 -40 100 0"');
  });
});
