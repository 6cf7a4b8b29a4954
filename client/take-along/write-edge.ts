// An edge of the graph as SVG: its glow, its line with style and arrows, the mark of fidelity on it.
import { curvesOf } from './curve.ts';
import type { PaintedEdge, Point } from './drawn-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { figure } from './figure.ts';
import { writeArrow } from './write-arrow.ts';
import { writeDash, writeText } from './write-text.ts';

const pair = ({ x, y }: Point): string => `${figure(x)} ${figure(y)}`;

function writeCourse(edge: PaintedEdge): string {
  if (edge.controls.length === 0) return `M${pair(edge.from)}L${pair(edge.to)}`;
  return `M${pair(edge.from)}${curvesOf(edge)
    .map(({ control, end }) => `Q${pair(control)} ${pair(end)}`)
    .join('')}`;
}

/** @param ground what shows through a hollow arrow */
export function writeEdge(edge: PaintedEdge, ground: string): string {
  const course = writeCourse(edge);
  const arrow = { width: edge.width, scale: edge.arrowScale, ground };
  return [
    `<g class="edge ${escapeXml(edge.kind)}">`,
    `<title>${escapeXml(edge.says)}</title>`,
    edge.underlay
      ? `<path d="${course}" fill="none" stroke="${edge.underlay.colour}" stroke-opacity="${figure(edge.underlay.opacity)}" stroke-width="${figure(edge.width + 2 * edge.underlay.padding)}"/>`
      : '',
    edge.opacity < 1 ? `<g opacity="${figure(edge.opacity)}">` : '<g>',
    `<path d="${course}" fill="none" stroke="${edge.colour}" stroke-width="${figure(edge.width)}"${writeDash(edge.line, '6 3')}/>`,
    writeArrow(edge.source, { ...arrow, tip: edge.from, from: edge.controls[0] ?? edge.to }),
    writeArrow(edge.target, { ...arrow, tip: edge.to, from: edge.controls.at(-1) ?? edge.from }),
    ...edge.texts.map(writeText),
    '</g></g>',
  ].join('');
}
