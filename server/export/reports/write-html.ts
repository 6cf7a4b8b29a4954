// A dossier as one HTML page without scripts, to be read, printed and mailed. HTML Living Standard; directions of text are left to
// each passage (`dir="auto"`), and a policy in the page forbids it to load anything.
import type { ExportInput } from '../format.ts';
import { escapeXml } from '../graphs/escape-xml.ts';
import { type Block, buildReport } from './build-report.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .2rem; }
blockquote { margin: .75rem 0; padding: .1rem 1rem; border-inline-start: .25rem solid #0072b2; break-inside: avoid; }
blockquote footer { font-size: .85rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; }
  h2 { break-before: page; }
}
`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapeXml(block.words)}</h${block.level}>\n`;
    case 'paragraph':
      return `<p dir="auto">${escapeXml(block.words)}</p>\n`;
    case 'quotation':
      return `<blockquote><p dir="auto">${escapeXml(block.words)}</p><footer dir="auto">${escapeXml(block.source)}</footer></blockquote>\n`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li dir="auto">${escapeXml(item)}</li>\n`).join('')}</ul>\n`;
  }
};

/** Piece by piece. */
export function* writeHtml(input: ExportInput): Iterable<string> {
  const title = escapeXml(input.records.loaded.dossier.title);
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  for (const block of buildReport(input)) yield writeBlock(block);
  yield '</body>\n</html>\n';
}
