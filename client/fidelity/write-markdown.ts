// A report as Markdown (CommonMark 0.31 with the tables of GitHub): nothing that a paper says can become markup.
import type { ReportBlock } from './report-block.ts';

/** One line of plain words; what Markdown would read as markup, an entity, a tag or a list is escaped. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.words)}`;
    case 'paragraph':
      return `${block.label ? `**${escapeMarkdown(block.label)}** ` : ''}${escapeMarkdown(block.words)}`;
    case 'quote':
      return `> ${escapeMarkdown(block.words)}\n>\n> — ${escapeMarkdown(block.from)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    }
  }
}

/** Ends with a line break. */
export const writeMarkdown = (blocks: readonly ReportBlock[]): string => `${blocks.map(writeBlock).join('\n\n')}\n`;
