// How wide a line of text will be drawn, without a screen: advance widths of a common sans face, added up.
// Widths are those of Helvetica (Adobe Font Metrics, 1/1000 em), which is wider than the faces the explorer uses: an
// estimate that errs on the side of too much room.

const narrow = new Map<string, number>();
const group = (characters: string, width: number): void => {
  for (const character of characters) narrow.set(character, width);
};
group("'ijl", 222);
group(' !,./:;I[\\]ft|', 278);
group('"()-`r{}', 345);
group('Jcksvxyz', 500);
group('#$0123456789?Labdeghnopqu_', 556);
group('+<=>~FTZ', 600);
group('&ABEKPSVXY', 667);
group('CDHNRUw', 722);
group('GOQ', 778);
group('Mm', 833);
group('%', 889);
group('W', 944);
group('@', 1015);
group('–—…“”‘’·', 600);

const combining = /^(?:\p{M}|[\u200B-\u200F])$/u;
const wide = /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]$/u;
const pictured = /^\p{Extended_Pictographic}$/u;

const characterWidth = (character: string): number => {
  const known = narrow.get(character);
  if (known !== undefined) return known;
  if (combining.test(character)) return 0;
  if (pictured.test(character)) return 1300;
  if (wide.test(character)) return 1000;
  return /^\p{Lu}$/u.test(character) ? 722 : 600;
};

/** Estimated width of one line in the same unit as `size`. `bold` widens it as a semi-bold face does. */
export const textWidth = (text: string, size: number, bold = false): number => {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width / 1000) * size * (bold ? 1.07 : 1);
};
