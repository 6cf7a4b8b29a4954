// A PDF written by hand for tests: words at places on pages, in Helvetica. ISO 32000-1, 7.5 (file structure).

export interface Placed {
  words: string;
  x: number;
  y: number;
  size?: number;
}

const escape = (words: string): string => words.replace(/[\\()]/g, '\\$&');

/** Bytes of a PDF of A4 pages; `trailer` adds entries to its trailer. Letters are Latin-1. */
export function makePdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, page] of pages.entries()) {
    const drawn = page
      .map(({ words, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escape(words)}) Tj ET`)
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Lines one under the other from `y` on, 12 units apart; `^3,4^` within a line is set raised and small. */
export function setLines(lines: readonly string[], x: number, y: number, size = 10): Placed[] {
  return lines.flatMap((line, row) => {
    let at = x;
    return line.split('^').map((words, part) => {
      const isRaised = part % 2 === 1;
      const own = isRaised ? size * 0.6 : size;
      const placed = { words, x: at, y: y + row * 12 - (isRaised ? size * 0.4 : 0), size: own };
      at += widthOf(words) * own;
      return placed;
    });
  });
}

/** Widths of Helvetica (Adobe Font Metrics), in em, near enough for letters of prose. */
const NARROW = 0.26;
const USUAL = 0.54;
const widthOf = (words: string): number =>
  Array.from(words, (letter) => (/[ijl.,:;'|!()[\] ft]/.test(letter) ? NARROW : USUAL)).reduce((sum, width) => sum + width, 0);
