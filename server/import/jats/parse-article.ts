// One pass over a JATS file: its text, its reference list and its front matter, as saxes meets them. Nothing recurses, no DTD is read and
// no entity that a file declares is expanded.
import { SaxesParser } from 'saxes';
import type { PaperProblem } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import { ArticleReader, type ReadEntry } from './article-reader.ts';
import type { TextBlock } from './article-text.ts';
import { ENTITIES } from './entity-names.ts';
import type { XmlNode } from './xml-node.ts';

/** What one pass gives. */
export interface ParsedArticle {
  /** Name of the outermost element; null for no XML at all. */
  root: string | null;
  articleType: string | null;
  blocks: TextBlock[];
  /** Entries of the reference list in order. */
  refs: ReadEntry[];
  /** Parts of the front matter. */
  front: XmlNode[];
  problems: PaperProblem[];
}

/** Problems of one kind that are told one by one. */
const MOST_TOLD = 20;
/** The parser is handed this many characters at a time. */
const CHUNK = 65_536;

class Malformed extends Error {}

/** Says what an entity without a meaning is; the first of many are told one by one. */
function tellEntity(problems: PaperProblem[], source: string, at: number, line: number): void {
  if (problems.length > MOST_TOLD) return;
  const name = /&([^&;\s]{1,40});$/.exec(source.slice(Math.max(0, at - 42), at))?.[1] ?? '';
  const tip = 'Write the character itself; entities that a file declares are never expanded.';
  const message = `the entity &${name}; is not known; it is left as it stands`;
  const more = 'there are more unknown entities; they are left as they stand';
  problems.push(paperWarning('unknown-entity', problems.length === MOST_TOLD ? more : message, tip, { line }));
}

/**
 * Reads a JATS file once.
 * @returns what stands in it; `problems` has an error where it is no well-formed XML, and what came before is then not to be used
 */
export function parseArticle(source: string): ParsedArticle {
  const reader = new ArticleReader();
  const problems: PaperProblem[] = [];
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser, { ENTITIES });
  reader.line = () => parser.line;
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes));
  parser.on('closetag', () => reader.close());
  parser.on('text', (words) => reader.add(words));
  parser.on('cdata', (words) => reader.add(words));
  parser.on('error', (error) => {
    if (error.message.endsWith('undefined entity.')) return tellEntity(problems, source, parser.position, parser.line);
    throw new Malformed(error.message.replace(/^\d+:\d+: /, ''));
  });
  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const message = `not well-formed XML, column ${parser.column + 1}: ${error.message}`;
    problems.push(
      paperError('malformed-xml', message, 'Mend the file there, or fetch it again: it may have been cut off.', {
        line: parser.line,
      }),
    );
  }
  const { root, articleType, refs, front } = reader;
  return { root, articleType, blocks: reader.text.finish(), refs, front, problems };
}
