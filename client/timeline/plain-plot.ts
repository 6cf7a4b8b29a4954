// A drawing of Observable Plot as our policy wants it: without the style element that Plot writes into each (nothing is
// styled inline here; timeline.css does it), and with a hold on its parts, which Plot leaves without names.
import { plot, type PlotOptions } from '@observablehq/plot';

/** What stands behind the drawing of one datum. */
export interface Part {
  /** Of what it draws: an event, a gap, a work. */
  readonly id: string;
  readonly uncertain?: boolean;
  readonly classes?: string;
}

export type Drawing = ReturnType<typeof plot>;

/** The style element goes before the drawing enters the page, so that it is never read. */
export function plainPlot(options: PlotOptions): Drawing {
  const drawing = plot({ ...options, className: 'plot', figure: false });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // It names its groups after what drew them ("rule", "link"), which tells nobody anything.
  for (const group of drawing.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  return drawing;
}

/** Names the parts of the mark of a class: Plot draws one element for each datum, in their order. */
export function nameParts(drawing: Drawing, className: string, parts: readonly Part[]): void {
  const drawn = drawing.querySelector(`.${className}`)?.children ?? [];
  for (const [index, part] of parts.entries()) {
    const element = drawn[index];
    if (!(element instanceof SVGElement)) continue;
    element.dataset['select'] = part.id;
    if (part.uncertain) element.classList.add('uncertain');
    if (part.classes) element.classList.add(...part.classes.split(' '));
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** A pattern of slanting lines, for `fill="url(#id)"`; its colour comes from its class. */
export function addHatch(drawing: Drawing, id: string, className: string): void {
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make('pattern', {
    id,
    class: className,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(make('rect', { width: '6', height: '6' }), make('line', { x1: '0', x2: '0', y1: '0', y2: '6' }));
  const defs = make('defs', {});
  defs.append(pattern);
  drawing.prepend(defs);
}
