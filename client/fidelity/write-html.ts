// A report as one HTML file that needs nothing else: no script, no request, its few styles inside. Its own policy says so, for
// whoever opens it from a mail.
import { escapeXml } from '../take-along/escape-xml.ts';
import type { ReportBlock } from './report-block.ts';

const STYLE = [
  'body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 "Source Sans 3","Helvetica Neue",Arial,sans-serif;color:#1e2126}',
  'h1{font-size:1.6em}h2{margin-top:2em;font-size:1.25em}h3{margin-top:2em;font-size:1em}',
  'blockquote{margin:.6em 0;padding:.4em 1em;border-left:3px solid #2a2418;background:#f6f0e1;font-family:"Source Serif 4",Georgia,serif}',
  'blockquote footer{font:.85em "Source Sans 3","Helvetica Neue",Arial,sans-serif;color:#565b63}',
  'table{border-collapse:collapse}th,td{padding:.2em .8em .2em 0;border-bottom:1px solid #dcd9d1;text-align:left;vertical-align:top}',
  '@media print{h3,blockquote{break-inside:avoid}h2,h3{break-after:avoid}}',
].join('\n');

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.words)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.label ? `<b>${escapeXml(block.label)}</b> ` : ''}${escapeXml(block.words)}</p>`;
    case 'quote':
      return `<blockquote><p>${escapeXml(block.words)}</p><footer>${escapeXml(block.from)}</footer></blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table': {
      const row = (cells: readonly string[], cell: 'th scope="col"' | 'td'): string =>
        `<tr>${cells.map((words) => `<${cell}>${escapeXml(words)}</${cell.slice(0, 2)}>`).join('')}</tr>`;
      return `<table>\n<thead>${row(block.head, 'th scope="col"')}</thead>\n<tbody>\n${block.rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
    }
  }
}

/** @param title of the document, as a browser shows it */
export const writeHtml = (title: string, blocks: readonly ReportBlock[]): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    ...blocks.map(writeBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
