// A table as an HTML page of its own, that needs nothing from anywhere and runs nothing.
import type { TextTable } from './matrix-table.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

const STYLE =
  'body{font:15px/1.4 system-ui,sans-serif;margin:24px}table{border-collapse:collapse}' +
  'th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}thead th{position:sticky;top:0;background:#fff}';

/** The first `headers` cells of every row are its headers. */
export function writeHtml({ title, head, rows }: TextTable, headers = 2): string {
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index < headers ? `<th scope="row">${escapeText(cell)}</th>` : `<td>${escapeText(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escapeText(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escapeText(title)}</h1>`,
    '<table>',
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join('')}</tr></thead>`,
    `<tbody>`,
    ...body,
    '</tbody>',
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
