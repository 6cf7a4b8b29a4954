// A table as Markdown (GitHub Flavored Markdown 0.29, tables), with nothing in a cell that could be read as markup.
import type { TextTable } from './matrix-table.ts';

/** One line, every character that Markdown or HTML could take for more than itself escaped by a backslash. */
const escapeText = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');

const writeRow = (cells: readonly string[]): string => `| ${cells.map(escapeText).join(' | ')} |`;

/** Title as a heading, then the table. */
export const writeMarkdown = ({ title, head, rows }: TextTable): string =>
  [
    `# ${escapeText(title)}`,
    '',
    writeRow(head),
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => writeRow(row)),
    '',
  ].join('\n');
