// The colours of the page's tokens, for the canvas: it can not read custom properties itself.

const NAMES = [
  'ground',
  'panel',
  'ink',
  'ink-soft',
  'line',
  'paper',
  'paper-ink',
  'accent',
  'accent-ground',
  'supports',
  'disputes',
  'neutral',
  'warn',
] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the tokens as they are now, so a change of theme is a new call. */
export function readColours(root: Element): Colours {
  const style = getComputedStyle(root);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#777'])) as Colours;
}
