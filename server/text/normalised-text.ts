// A text in the form in which texts are compared, and where each of its characters stands in the original.
// Offsets are UTF-16 code units, as in the W3C Web Annotation TextPositionSelector.

/**
 * A text and its comparison form. `text[i]` comes from `original.slice(starts[i], ends[i])`; both arrays never fall.
 * A character that cannot be divided (a surrogate pair, a ligature, letters composed by NFC, a run of white space)
 * gives its whole range to each code unit it became, so no span ever cuts one in two.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a hyphen at a line break was taken out right before `text[i]`: a quotation may have it or not. */
  readonly joints: Uint8Array;
}
