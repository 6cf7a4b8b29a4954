// What a picture that is taken along is called, and what it says of itself: out of the explorer it has to explain itself.
import type { Explorer } from '../store/explorer.ts';

type Shown = Pick<Explorer, 'dossier' | 'view' | 'basis' | 'focus' | 'filters'>;

const VIEW = {
  studies: 'the case and its studies',
  claims: 'claims and studies',
  full: 'claims, studies, findings and events',
} as const;
const BASIS = { cited: 'as cited', checked: 'as checked' } as const;

/** File name without its ending. */
export const pictureName = ({ dossier, view, basis }: Shown): string => `${dossier ?? 'graph'}-${view}-as-${basis}`;

export function pictureWords(
  shown: Shown,
  { title, nodes, edges }: { title: string; nodes: number; edges: number },
): { title: string; description: string } {
  const filters = Object.entries(shown.filters).filter(([, values]) => values.length > 0);
  return {
    title: `${title}: ${VIEW[shown.view]}, ${BASIS[shown.basis]}`,
    description: [
      `${nodes} nodes and ${edges} edges, drawn by Claimgraph.`,
      'Supports: blue, solid, triangle. Disputes: vermilion, dashed, bar. Neutral: grey, dotted, circle.',
      'The ring of a study has as many full parts as its level of evidence is high; a dashed outline is unverified.',
      ...(shown.focus ? [`Only ${shown.focus} and what it touches.`] : []),
      ...filters.map(([name, values]) => `Filtered by ${name}: ${values.join(', ')}.`),
      'For research and teaching, not advice for anyone’s treatment.',
    ].join(' '),
  };
}
