// How much room each kind of node takes, in model units, so that the layout can keep labels apart and the explorer can
// draw what the layout counted on. Works are discs with their label below; all others are cards with their label inside.
import type { NodeFacts, NodeKind } from '../graph-elements.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

interface LabelStyle {
  size: number;
  lineHeight: number;
  bold: boolean;
  /** Widest line; a longer label is wrapped. */
  maxWidth: number;
}

const text = (size: number, maxWidth: number, bold = false): LabelStyle => ({
  size,
  lineHeight: Math.ceil(size * 1.23),
  bold,
  maxWidth,
});

/** Font size, line height and widest line of a label, by kind: 13 and 16 but for case, topic (14, semi-bold) and finding (11). */
export const labelStyle: Readonly<Record<NodeKind, LabelStyle>> = {
  case: text(14, 150, true),
  study: text(13, 110),
  claim: text(13, 204),
  topic: text(14, 230, true),
  finding: text(11, 204),
  event: text(13, 204),
};

/** Diameter of the disc that stands for a work. */
export const disc = { case: 64, study: 36 } as const;
/** Between a disc and its label. */
const labelGap = 4;
const padding = { claim: 16, topic: 8, finding: 14, event: 16 } as const;
const cardWidth = 220;

/**
 * Size of a node with its label. `above` and `below` are measured from the node's position, which is the centre of the
 * disc or card: a disc with its label reaches further down than up.
 */
export interface NodeBox {
  width: number;
  height: number;
  above: number;
  below: number;
}

const card = (width: number, height: number): NodeBox => ({ width, height, above: height / 2, below: height / 2 });

/** The caption of a work in the picture: a cited study shows its number in the reference list. */
const caption = (node: NodeFacts): string =>
  node.kind === 'study' && node.citationNumber !== null ? `${node.label} [${node.citationNumber}]` : node.label;

/** Room for a node, from its kind and its label alone. */
export const nodeBox = (node: NodeFacts): NodeBox => {
  const style = labelStyle[node.kind];
  const lines = wrapText(caption(node), style.maxWidth, style.size, style.bold);
  const widest = Math.ceil(Math.max(...lines.map((line) => textWidth(line, style.size, style.bold))));
  const textHeight = lines.length * style.lineHeight;
  if (node.kind === 'case' || node.kind === 'study') {
    const diameter = disc[node.kind];
    const height = diameter + labelGap + textHeight;
    return { width: Math.max(diameter, widest), height, above: diameter / 2, below: height - diameter / 2 };
  }
  const height = textHeight + padding[node.kind];
  if (node.kind === 'topic') return card(widest + 16, height);
  return card(Math.max(cardWidth, widest + 16), height);
};
