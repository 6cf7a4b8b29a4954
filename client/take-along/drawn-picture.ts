// What is drawn, as data: every node and edge with its place and its resolved look. Between the picture, which knows how
// to read it off the canvas (read-picture.ts), and the writer of SVG, which knows nothing of the canvas. Lengths in model units.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'double';

export interface DrawnText {
  /** Each with its width in the typeface of the screen: where that is not at hand, the words are fitted to it. */
  readonly lines: readonly { readonly words: string; readonly width: number }[];
  /** Middle of the block. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Baseline to baseline. */
  readonly step: number;
  readonly weight: string;
  readonly colour: string;
  /** What lies behind the words; null: nothing. */
  readonly box: {
    readonly fill: string;
    readonly opacity: number;
    readonly padding: number;
    readonly stroke: string;
    readonly strokeWidth: number;
    readonly line: LineStyle;
  } | null;
}

/** A glow behind an element: selected or pointed at. */
export interface Underlay {
  readonly colour: string;
  readonly opacity: number;
  readonly padding: number;
}

export interface PaintedNode {
  readonly kind: string;
  /** For whoever points at it or has it read aloud. */
  readonly says: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As Cytoscape names it: ellipse, rectangle, round-rectangle, hexagon, round-tag. */
  readonly shape: string;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly border: { readonly colour: string; readonly width: number; readonly line: LineStyle };
  readonly opacity: number;
  readonly underlay: Underlay | null;
  /** A mark inside it, as a data address of SVG; null: none. */
  readonly mark: { readonly address: string; readonly width: number } | null;
  readonly text: DrawnText | null;
}

export interface Arrow {
  /** As Cytoscape names it: triangle, tee, circle, vee, none. */
  readonly shape: string;
  readonly colour: string;
  readonly hollow: boolean;
}

export interface PaintedEdge {
  readonly kind: string;
  readonly says: string;
  readonly from: Point;
  readonly to: Point;
  /** Control points of its quadratic curves, each meeting the next half way; none: a straight line. */
  readonly controls: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly line: LineStyle;
  readonly opacity: number;
  readonly arrowScale: number;
  readonly source: Arrow;
  readonly target: Arrow;
  readonly underlay: Underlay | null;
  readonly texts: readonly DrawnText[];
}

export interface DrawnPicture {
  readonly title: string;
  readonly description: string;
  /** What it is drawn on. */
  readonly ground: string;
  /** A CSS list of typefaces. */
  readonly face: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PaintedNode[];
  readonly edges: readonly PaintedEdge[];
}
