// The graph as Scalable Vector Graphics 1.1 / 2: shapes stay shapes and words stay words, for a figure in a paper or a slide.
// Presentation attributes only: the same text may stand in a page whose policy allows no inline styles, and opens in any editor.
import type { DrawnPicture } from './drawn-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { figure } from './figure.ts';
import { writeEdge } from './write-edge.ts';
import { writeNode } from './write-node.ts';

/** The whole file, without an XML declaration (it is UTF-8). Edges lie under nodes; one group each, named by its kind. */
export function writeSvg(picture: DrawnPicture): string {
  const box = [picture.x, picture.y, picture.width, picture.height].map(figure);
  const [x, y, width, height] = box;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box.join(' ')}" role="img" font-family="${escapeXml(picture.face)}" text-anchor="middle">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.description)}</desc>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${picture.ground}"/>`,
    `<g class="edges">`,
    ...picture.edges.map((edge) => writeEdge(edge, picture.ground)),
    `</g>`,
    `<g class="nodes">`,
    ...picture.nodes.map((node) => writeNode(node, picture.ground)),
    `</g>`,
    '</svg>\n',
  ].join('\n');
}
