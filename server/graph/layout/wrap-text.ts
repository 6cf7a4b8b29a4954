// Breaks a label into lines, greedily at spaces, as a browser's canvas does.
import { textWidth } from './text-width.ts';

/** Lines no wider than `width` but for a single word that is longer; at least one line, empty for an empty label. */
export const wrapText = (text: string, width: number, size: number, bold = false): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, bold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
};
