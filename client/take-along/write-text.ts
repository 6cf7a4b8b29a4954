// Words of a drawing as SVG text: one element a label, one piece a line, so that they stay words that can be searched,
// edited and read aloud. Each line finds its own direction, as Unicode says (UAX 9).
import type { DrawnText, LineStyle } from './drawn-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { figure } from './figure.ts';

/** Dashes as the canvas draws them: those of a border are shorter than those of an edge. */
export const writeDash = (line: LineStyle, dashes: '6 3' | '4 2' = '4 2'): string =>
  line === 'dashed' ? ` stroke-dasharray="${dashes}"` : line === 'dotted' ? ' stroke-dasharray="1 1"' : '';

/** How far below the middle of a line its letters stand, in sizes. */
const BASELINE = 0.34;

export function writeText({ lines, x, y, size, step, weight, colour, box }: DrawnText): string {
  const width = Math.max(0, ...lines.map((line) => line.width));
  const height = lines.length * step;
  const top = y - height / 2;
  const behind = box
    ? `<rect x="${figure(x - width / 2 - box.padding)}" y="${figure(top - box.padding)}" width="${figure(width + 2 * box.padding)}" height="${figure(height + 2 * box.padding)}" rx="2" fill="${box.fill}" fill-opacity="${figure(box.opacity)}"${
        box.strokeWidth > 0 ? ` stroke="${box.stroke}" stroke-width="${figure(box.strokeWidth)}"${writeDash(box.line)}` : ''
      }/>`
    : '';
  const pieces = lines.map((line, index) => {
    const fitted = line.width > 0 ? ` textLength="${figure(line.width)}" lengthAdjust="spacingAndGlyphs"` : '';
    const baseline = figure(top + (index + 0.5) * step + BASELINE * size);
    return `<tspan x="${figure(x)}" y="${baseline}"${fitted}>${escapeXml(line.words)}</tspan>`;
  });
  return `${behind}<text font-size="${figure(size)}" font-weight="${weight}" fill="${colour}" unicode-bidi="plaintext">${pieces.join('')}</text>`;
}
