// A place at which the running text cites, before its sentence is known.

export interface Marker {
  /** [start, end) in the text that was searched. */
  start: number;
  end: number;
  /** Places in the reference list, counted from 0, in printed order. */
  references: number[];
}
