// Reference lists in Bib.TXT, BibTeX without its braces: `[key]`, then a field a line. http://bibtxt.github.io/.
import { paperWarning } from '../paper-problem.ts';
import { citationReader, reasonOf } from './citation-reader.ts';
import { composeTex } from './compose-tex.ts';
import type { ParsedList } from './parse-csl-json.ts';
import { readBibtexItem } from './read-bibtex-item.ts';

/** An entry that is longer is data of another kind. */
const LONGEST_ENTRY = 100_000;

/** Parses Bib.TXT, one entry at a time. */
export async function parseBibtxt(text: string): Promise<ParsedList> {
  const read = await citationReader();
  const list: ParsedList = { entries: [], problems: [] };
  const blocks: { line: number; lines: string[] }[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (/^\[[^\]\n]{1,200}\]\s*$/.test(line)) blocks.push({ line: index + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
  });
  for (const [index, { line, lines }] of blocks.entries()) {
    const give = (reason: string) =>
      list.problems.push(
        paperWarning(
          'malformed-entry',
          `entry ${index + 1} could not be read: ${reason}`,
          'Mend the entry; the others are read.',
          { line },
        ),
      );
    const source = lines.join('\n');
    if (source.length > LONGEST_ENTRY) {
      give('it is too long');
      continue;
    }
    try {
      const reference = readBibtexItem(read(composeTex(source), '@bibtxt/text')[0], `ref-${index + 1}`);
      if (reference === null) give('it holds no record');
      else list.entries.push({ reference, line });
    } catch (error) {
      give(reasonOf(error));
    }
  }
  return list;
}
