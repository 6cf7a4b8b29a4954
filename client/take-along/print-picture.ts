// On paper the picture is vectors, whole and in light colours, whatever part of it the screen shows: put beside the canvas
// while the browser prints, gone afterwards.
import type { Core } from 'cytoscape';
import { pictureState } from '../picture/picture-state.ts';
import { pictureStyle } from '../picture/picture-style.ts';
import { readColours } from '../picture/read-colours.ts';
import { takeSvg } from './take-picture.ts';

/** Drawn in the colours of the light theme; the canvas takes its own back as soon as the theme is told again. */
function takeLight(cy: Core): string {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  cy.style(pictureStyle(readColours(root), false));
  const svg = takeSvg(cy);
  if (theme === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  return svg;
}

/** Follows printing until the page goes. Elements made from our own text: scripts in it would not run, and there are none. */
export function followPrinting(place: HTMLElement): void {
  const clear = (): void => document.getElementById('picture-on-paper')?.remove();
  const prepare = (): void => {
    const { core } = pictureState.getState();
    clear();
    if (!core || document.getElementById('body')?.hasAttribute('data-page')) return;
    const parsed = new DOMParser().parseFromString(takeLight(core), 'image/svg+xml').documentElement;
    parsed.id = 'picture-on-paper';
    place.append(document.importNode(parsed, true));
  };
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', clear);
}
