// Takes the picture along: as pixels from the canvas itself, as vectors by our own writer. Loaded when it is asked for.
import type { Core } from 'cytoscape';
import { queryClient } from '../api/query-client.ts';
import { queries } from '../api/queries.ts';
import { saveFile } from '../pages/save-file.ts';
import { readColours } from '../picture/read-colours.ts';
import { explorer } from '../store/explorer.ts';
import { pictureName, pictureWords } from './picture-words.ts';
import { readPicture } from './read-picture.ts';
import { writeSvg } from './write-svg.ts';

/** Twice as fine as drawn, unless a side would then be longer than canvases may be everywhere. */
const SCALE = 2;
const LONGEST = 8192;

// The plain name of the typeface is what it is called where it is installed.
const FACE = "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

const ground = (): string => readColours(document.documentElement).ground;

function textWidths(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * 6;
    context.font = font;
    return context.measureText(text).width;
  };
}

/** The picture as it is shown now: filters, focus and selection as they are, all of it. */
export function takeSvg(cy: Core): string {
  const state = explorer.getState();
  const shown = cy.elements(':visible');
  const title = queryClient.getQueryData(queries.dossier(state.dossier ?? '').queryKey)?.title ?? state.dossier ?? '';
  const words = pictureWords(state, { title, nodes: shown.nodes().length, edges: shown.edges().length });
  return writeSvg(readPicture(cy, { ...words, ground: ground(), face: FACE }, textWidths()));
}

export const saveSvg = (cy: Core): void =>
  saveFile(`${pictureName(explorer.getState())}.svg`, 'image/svg+xml;charset=utf-8', takeSvg(cy));

export function savePng(cy: Core): void {
  const { w, h } = cy.elements(':visible').boundingBox();
  const scale = Math.min(SCALE, LONGEST / Math.max(1, w, h));
  const image = cy.png({ output: 'blob', full: true, scale, bg: ground() });
  saveFile(`${pictureName(explorer.getState())}.png`, 'image/png', image);
}
