// Sizes of the grid in CSS pixels. Rows and columns are placed by script, so they are said here and not in the style sheet.

export const HEAD_HEIGHT = 106;
export const CLAIM_HEIGHT = 56;
export const TOPIC_HEIGHT = 36;
/** Of an opened cell until it is measured. */
export const OPENED_HEIGHT = 150;
export const COLUMN_WIDTH = 92;

/** Width of the row headers: on a narrow screen they leave room for two studies. */
export const rowHeadWidth = (gridWidth: number): number => (gridWidth < 640 ? 142 : gridWidth < 1000 ? 240 : 320);
