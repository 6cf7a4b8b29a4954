// A node of the graph as SVG: its glow, its shape with fill and border, its mark, its label.
import type { PaintedNode } from './drawn-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { figure } from './figure.ts';
import { writeDash, writeText } from './write-text.ts';

type Frame = Pick<PaintedNode, 'shape' | 'x' | 'y' | 'width' | 'height'>;

/** Corners on a square from -1 to 1. */
const POLYGONS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  'round-tag': [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};

/** The outline of a shape, with `look` as its attributes; a rectangle where the shape is not known. */
function writeShape({ shape, x, y, width, height }: Frame, look: string): string {
  if (shape === 'ellipse')
    return `<ellipse cx="${figure(x)}" cy="${figure(y)}" rx="${figure(width / 2)}" ry="${figure(height / 2)}" ${look}/>`;
  const corners = POLYGONS[shape];
  if (corners) {
    const points = corners.map(([across, down]) => `${figure(x + (across * width) / 2)},${figure(y + (down * height) / 2)}`);
    return `<polygon points="${points.join(' ')}" stroke-linejoin="round" ${look}/>`;
  }
  const radius = shape === 'round-rectangle' ? Math.min(width / 4, height / 4, 8) : 0;
  return `<rect x="${figure(x - width / 2)}" y="${figure(y - height / 2)}" width="${figure(width)}" height="${figure(height)}" rx="${figure(radius)}" ${look}/>`;
}

// Marks are drawings of our own (picture/level-mark.ts): nothing else is taken in.
const MARK =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="([\d ]+)">((?:<(?:path|text) [^<>]*>|[\d]|<\/text>)*)<\/svg>$/;

function writeMark({ x, y, mark }: PaintedNode): string {
  const [, encoded = ''] = /^data:image\/svg\+xml;utf8,(.*)$/s.exec(mark?.address ?? '') ?? [];
  if (!mark || encoded === '') return '';
  const [, box, shapes] = MARK.exec(decodeURIComponent(encoded)) ?? [];
  if (!box || shapes === undefined) return '';
  return `<svg x="${figure(x - mark.width / 2)}" y="${figure(y - mark.width / 2)}" width="${figure(mark.width)}" height="${figure(mark.width)}" viewBox="${box}">${shapes}</svg>`;
}

/** @param ground what shows between the two lines of a double border */
export function writeNode(node: PaintedNode, ground: string): string {
  const { border, underlay } = node;
  const edge =
    border.width > 0
      ? `stroke="${border.colour}" stroke-width="${figure(border.width)}"${writeDash(border.line)}`
      : 'stroke="none"';
  const glow = underlay
    ? writeShape(
        {
          ...node,
          shape: node.shape === 'ellipse' ? 'ellipse' : 'round-rectangle',
          width: node.width + 2 * underlay.padding,
          height: node.height + 2 * underlay.padding,
        },
        `fill="${underlay.colour}" fill-opacity="${figure(underlay.opacity)}"`,
      )
    : '';
  return [
    `<g class="node ${escapeXml(node.kind)}"${node.opacity < 1 ? ` opacity="${figure(node.opacity)}"` : ''}>`,
    `<title>${escapeXml(node.says)}</title>`,
    glow,
    writeShape(node, `fill="${node.fill}" fill-opacity="${figure(node.fillOpacity)}" ${edge}`),
    border.line === 'double' ? writeShape(node, `fill="none" stroke="${ground}" stroke-width="${figure(border.width / 3)}"`) : '',
    writeMark(node),
    node.text ? writeText(node.text) : '',
    '</g>',
  ].join('');
}
