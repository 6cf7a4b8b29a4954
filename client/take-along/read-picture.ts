// Reads the picture off the canvas: every element that is shown, with the look that its style sheet gave it.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { pointAlong } from './curve.ts';
import type { Arrow, DrawnPicture, DrawnText, LineStyle, PaintedEdge, PaintedNode, Underlay } from './drawn-picture.ts';
import { wrapLabel } from './wrap-label.ts';

/** Room around the picture, in model units. */
const MARGIN = 16;

type One = NodeSingular | EdgeSingular;
export type Measure = (text: string, font: string) => number;

const words = (one: One, name: string): string => String(one.style(name) ?? '');
const number = (one: One, name: string): number => Number(one.numericStyle(name)) || 0;
const lineStyle = (style: string): LineStyle =>
  style === 'dashed' || style === 'dotted' || style === 'double' ? style : 'solid';

function underlayOf(one: One): Underlay | null {
  const opacity = number(one, 'underlay-opacity');
  return opacity > 0 ? { colour: words(one, 'underlay-color'), opacity, padding: number(one, 'underlay-padding') } : null;
}

/** `at`: middle of a label of so many lines, given the height of its block. */
function textOf(one: One, label: string, measure: Measure, at: (height: number) => { x: number; y: number }): DrawnText | null {
  if (label.trim() === '') return null;
  const size = number(one, 'font-size');
  const weight = words(one, 'font-weight');
  const width = (text: string): number => measure(text, `${weight} ${size}px ${words(one, 'font-family')}`);
  const room = words(one, 'text-wrap') === 'wrap' ? number(one, 'text-max-width') : Number.POSITIVE_INFINITY;
  const lines = wrapLabel(label, room, width).map((line) => ({ words: line, width: width(line) }));
  const step = size * (number(one, 'line-height') || 1);
  const fillOpacity = number(one, 'text-background-opacity');
  const stroke = number(one, 'text-border-opacity') > 0 ? number(one, 'text-border-width') : 0;
  return {
    ...at(lines.length * step),
    lines,
    size,
    step,
    weight,
    colour: words(one, 'color'),
    box:
      fillOpacity > 0 || stroke > 0
        ? {
            fill: words(one, 'text-background-color'),
            opacity: fillOpacity,
            padding: number(one, 'text-background-padding'),
            stroke: words(one, 'text-border-color'),
            strokeWidth: stroke,
            line: lineStyle(words(one, 'text-border-style')),
          }
        : null,
  };
}

function readNode(node: NodeSingular, measure: Measure): PaintedNode {
  const { x, y } = node.position();
  const width = node.width();
  const height = node.height();
  const down = number(node, 'text-margin-y');
  const below = words(node, 'text-valign') === 'bottom';
  const address = words(node, 'background-image');
  const share = Number.parseFloat(words(node, 'background-width')) / 100;
  return {
    kind: String(node.data('kind')),
    says: String(node.data('statement') ?? node.data('title') ?? node.data('label') ?? ''),
    x,
    y,
    width,
    height,
    shape: words(node, 'shape'),
    fill: words(node, 'background-color'),
    fillOpacity: number(node, 'background-opacity'),
    border: {
      colour: words(node, 'border-color'),
      width: number(node, 'border-width'),
      line: lineStyle(words(node, 'border-style')),
    },
    opacity: node.effectiveOpacity(),
    underlay: underlayOf(node),
    mark: address.startsWith('data:') ? { address, width: width * (share || 1) } : null,
    text: textOf(node, words(node, 'label'), measure, (block) => ({
      x,
      y: y + down + (below ? height / 2 + block / 2 : 0),
    })),
  };
}

function readEdge(edge: EdgeSingular, measure: Measure): PaintedEdge {
  const arrow = (end: 'source' | 'target'): Arrow => ({
    shape: words(edge, `${end}-arrow-shape`),
    colour: words(edge, `${end}-arrow-color`),
    hollow: words(edge, `${end}-arrow-fill`) === 'hollow',
  });
  const course = { from: edge.sourceEndpoint(), to: edge.targetEndpoint(), controls: edge.controlPoints() ?? [] };
  const texts = (['source', 'target'] as const).map((end) =>
    textOf(edge, words(edge, `${end}-label`), measure, () => pointAlong(course, number(edge, `${end}-text-offset`), end)),
  );
  return {
    ...course,
    kind: String(edge.data('kind')),
    says: String(edge.data('sentence') ?? ''),
    colour: words(edge, 'line-color'),
    width: number(edge, 'width'),
    line: lineStyle(words(edge, 'line-style')),
    opacity: edge.effectiveOpacity(),
    arrowScale: number(edge, 'arrow-scale') || 1,
    source: arrow('source'),
    target: arrow('target'),
    underlay: underlayOf(edge),
    texts: texts.filter((text) => text !== null),
  };
}

/**
 * Everything that is shown, however much of it is in sight.
 * @param measure width of a text in a CSS font
 */
export function readPicture(
  cy: Core,
  about: Pick<DrawnPicture, 'title' | 'description' | 'ground' | 'face'>,
  measure: Measure,
): DrawnPicture {
  const shown = cy.elements(':visible');
  const box = shown.boundingBox({ includeOverlays: false });
  return {
    ...about,
    x: box.x1 - MARGIN,
    y: box.y1 - MARGIN,
    width: box.w + 2 * MARGIN,
    height: box.h + 2 * MARGIN,
    nodes: shown.nodes().map((node) => readNode(node, measure)),
    edges: shown.edges().map((edge) => readEdge(edge, measure)),
  };
}
