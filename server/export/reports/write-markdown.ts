// A dossier as a Markdown report. CommonMark 0.31: every character of punctuation may be escaped, so whatever could begin markup is.
import type { ExportInput } from '../format.ts';
import { replaceIllegal } from '../graphs/escape-xml.ts';
import { type Block, buildReport } from './build-report.ts';

/** Text on one line that no renderer takes for markup, links to addresses or HTML. */
export const escapeMarkdown = (words: string): string =>
  replaceIllegal(words)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.words)}\n\n`;
    case 'paragraph':
      return `${escapeMarkdown(block.words)}\n\n`;
    case 'quotation':
      return `> ${escapeMarkdown(block.words)}\n>\n> — ${escapeMarkdown(block.source)}\n\n`;
    case 'list':
      return `${block.items.map((item) => `- ${escapeMarkdown(item)}\n`).join('')}\n`;
  }
};

/** Piece by piece. */
export function* writeMarkdown(input: ExportInput): Iterable<string> {
  for (const block of buildReport(input)) yield writeBlock(block);
}
