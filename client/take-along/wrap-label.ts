// Breaks a label into lines as the canvas does: between words only, as many to a line as there is room for.

/**
 * @param room greatest width of a line; a single longer word stands on a line of its own
 * @param measure width of a text, in the same unit
 */
export function wrapLabel(label: string, room: number, measure: (text: string) => number): string[] {
  return label.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > room) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
