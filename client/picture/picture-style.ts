// How each kind of node and edge looks: direction by colour and line and arrow, fidelity by a mark on the edge, level
// by the ring of a study, role by its shape, unverified by a dashed outline. Pure: colours in, style sheet out.
import type { StylesheetJson } from 'cytoscape';
import { DISC } from './disc.ts';
import { levelMark } from './level-mark.ts';
import type { Colours } from './read-colours.ts';

const FACE = '"Source Sans 3 Variable", system-ui, sans-serif';

/** What labels are drawn in, as CSS writes a font. */
export const LABEL_FONT = `13px ${FACE}`;

const direction = (
  name: string,
  colour: string,
  line: 'solid' | 'dashed' | 'dotted',
  arrow: 'triangle' | 'tee' | 'circle' | 'none',
): StylesheetJson => [
  {
    selector: `edge.${name}`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      ...(line === 'solid' ? {} : { 'line-style': line }),
      'target-arrow-shape': arrow,
    },
  },
  { selector: `edge.marked.${name}`, style: { 'text-border-color': colour, color: colour } },
];

/** The sides of source and target that a curve joins. */
const ends = (name: string, source: string, target: string): StylesheetJson => [
  { selector: `edge.${name}`, style: { 'source-endpoint': `${source} 0%`, 'target-endpoint': `${target} 0%` } },
];

export function pictureStyle(colours: Colours, motion: boolean): StylesheetJson {
  const mark = { ink: colours.ink, ground: colours.panel, soft: colours.line };
  const levels: StylesheetJson = [1, 2, 3, 4, 5].map((level) => ({
    selector: `node.level-${level}`,
    style: { 'background-image': levelMark(level, mark) },
  }));
  return [
    {
      selector: 'node',
      style: {
        label: 'data(caption)',
        'font-family': FACE,
        'font-size': 13,
        'line-height': 1.23,
        color: colours.ink,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'background-color': colours.panel,
        'border-width': 1.5,
        'border-color': colours.ink,
        'min-zoomed-font-size': 5,
        ...(motion ? { 'transition-property': 'opacity', 'transition-duration': 0.16 } : {}),
      },
    },
    {
      selector: 'node.study',
      style: {
        'underlay-shape': 'ellipse',
        width: DISC.study,
        height: DISC.study,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'background-width': '86%',
        'background-height': '86%',
        'border-width': 1,
        'border-color': colours.line,
        'text-background-color': colours.ground,
        'text-background-opacity': 0.82,
        'text-background-padding': '1px',
        'background-image': levelMark(null, mark),
      },
    },
    ...levels,
    {
      selector: 'node.role-named',
      style: { shape: 'round-rectangle', 'border-width': 1.5 },
    },
    { selector: 'node.role-outside', style: { shape: 'hexagon', 'border-width': 1.25, 'border-color': colours['ink-soft'] } },
    {
      selector: 'node.case',
      style: {
        'underlay-shape': 'ellipse',
        width: DISC.case,
        height: DISC.case,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'background-color': colours.ink,
        'text-background-color': colours.ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '3px',
        'border-width': 5,
        'border-style': 'double',
        'border-color': colours.panel,
        'font-weight': 600,
        'font-size': 14,
        'text-max-width': '150px',
      },
    },
    {
      selector: 'node.claim, node.finding, node.event',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'text-valign': 'center',
        'text-halign': 'center',
        'border-width': 1,
        'border-color': colours.line,
        'text-max-width': '204px',
      },
    },
    { selector: 'node.claim.voice-citing-authors', style: { 'background-color': colours.paper, color: colours['paper-ink'] } },
    { selector: 'node.claim.voice-curator', style: { 'border-color': colours.accent, 'border-width': 1.5 } },
    { selector: 'node.event', style: { shape: 'rectangle', 'background-color': colours.ground } },
    { selector: 'node.finding', style: { shape: 'round-tag' as 'tag', 'font-size': 11 } },
    {
      selector: 'node.topic',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'text-background-color': colours.ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'border-width': 0,
        'text-valign': 'center',
        'font-weight': 600,
        'font-size': 14,
        'text-max-width': '230px',
        color: colours['ink-soft'],
      },
    },
    { selector: 'node.unverified', style: { 'border-style': 'dashed', 'border-width': 2, 'border-color': colours['ink-soft'] } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': colours.line,
        'target-arrow-color': colours.line,
        'curve-style': 'bezier',
        'control-point-step-size': 22,
        'arrow-scale': 0.9,
        opacity: 0.95,
        ...(motion
          ? { 'transition-property': 'line-color, target-arrow-color, width, opacity', 'transition-duration': 0.16 }
          : {}),
      },
    },
    {
      selector: 'edge.curved',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        // Cytoscape knows `endpoints`; its types do not yet.
        'edge-distances': 'endpoints' as 'node-position',
      },
    },
    ...ends('right-left', '50%', '-50%'),
    ...ends('left-right', '-50%', '50%'),
    ...ends('right-right', '50%', '50%'),
    ...ends('left-left', '-50%', '-50%'),
    { selector: 'edge.evidence', style: { width: 2 } },
    {
      selector: 'edge.marked',
      style: {
        'font-family': FACE,
        'font-size': 12,
        'font-weight': 700,
        'text-background-color': colours.panel,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'text-border-width': 1,
        'text-border-opacity': 1,
      },
    },
    {
      selector: 'edge.mark-at-source',
      style: { 'source-label': 'data(mark)', 'source-text-offset': 'data(markAt)' as unknown as number },
    },
    {
      selector: 'edge.mark-at-target',
      style: { 'target-label': 'data(mark)', 'target-text-offset': 'data(markAt)' as unknown as number },
    },
    ...direction('supports', colours.supports, 'solid', 'triangle'),
    ...direction('disputes', colours.disputes, 'dashed', 'tee'),
    ...direction('neutral', colours.neutral, 'dotted', 'circle'),
    ...direction('unjudged', colours.neutral, 'dotted', 'none'),
    { selector: 'edge.brought', style: { width: 1.25, opacity: 0.75 } },
    { selector: 'edge.conditional', style: { 'target-arrow-fill': 'hollow' } },
    { selector: 'edge.unverified', style: { 'text-border-style': 'dashed' } },
    { selector: 'edge.severity-major', style: { width: 3 } },
    { selector: 'edge.bears-on', style: { width: 1.5, opacity: 0.7 } },
    {
      selector: 'edge.cites',
      style: {
        'line-style': 'dotted',
        'line-color': colours['ink-soft'],
        'target-arrow-shape': 'vee',
        'target-arrow-color': colours['ink-soft'],
      },
    },
    { selector: 'edge.same-cohort', style: { width: 4, 'line-color': colours.warn, 'line-style': 'solid', opacity: 0.6 } },
    {
      selector: 'edge.relates',
      style: { 'line-color': colours.accent, 'target-arrow-color': colours.accent, 'target-arrow-shape': 'vee', width: 1.5 },
    },
    {
      selector: 'edge.relates.contradicts',
      style: {
        'line-color': colours.disputes,
        'target-arrow-color': colours.disputes,
        'source-arrow-color': colours.disputes,
        'target-arrow-shape': 'tee',
        'source-arrow-shape': 'tee',
        'line-style': 'dashed',
        width: 2.5,
      },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.22 } },
    // A what-if: the word or the glyph says it, fading and line only repeat it.
    { selector: '.off', style: { opacity: 0.25 } },
    { selector: 'node.off', style: { label: 'data(fallen)', 'border-style': 'dashed' } },
    {
      selector: 'node.lost',
      style: {
        label: 'data(fallen)',
        'border-width': 3,
        'border-style': 'dashed',
        'border-color': colours.disputes,
        'font-size': 12,
      },
    },
    {
      selector: 'node.weakened',
      style: {
        label: 'data(fallen)',
        'border-width': 3,
        'border-style': 'dotted',
        'border-color': colours.warn,
        'font-size': 12,
      },
    },
    { selector: 'edge.hovered', style: { width: 4, opacity: 1, 'z-index': 9 } },
    { selector: 'edge.changed', style: { width: 6 } },
    {
      selector: 'node.hovered',
      style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.15, 'underlay-padding': 6, 'z-index': 9 },
    },
    {
      selector: 'node.selected',
      style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.35, 'underlay-padding': 7, 'z-index': 10 },
    },
    {
      selector: 'edge.selected',
      style: {
        width: 5,
        'underlay-color': colours.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 5,
        opacity: 1,
        'z-index': 10,
      },
    },
  ];
}
