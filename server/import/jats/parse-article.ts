// One pass over a JATS file: its text, its reference list and its front matter, as they are met. Nothing recurses, no DTD is read and no
// entity that a file declares is expanded.
import type { PaperProblem } from '../paper.ts';
import { MOST_BLOCKS, MOST_REFERENCES, tellExcess } from '../paper-bounds.ts';
import { ArticleReader, type ReadEntry } from './article-reader.ts';
import type { TextBlock } from './article-text.ts';
import { ENTITIES } from './entity-names.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { scanXml } from '../xml/scan-xml.ts';
import type { XmlNode } from '../xml/xml-node.ts';

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

/**
 * Reads a JATS file once.
 * @returns what stands in it; `problems` has an error where it is no well-formed XML or no single article, and what was read is then not
 * to be used
 */
export function parseArticle(source: string): ParsedArticle {
  const quick = new ArticleReader();
  if (scanXml(source, ENTITIES, quick)) return give(quick, []);
  const reader = new ArticleReader();
  return give(reader, parseXml(source, ENTITIES, reader));
}

function give({ root, articleType, refs, front, text }: ArticleReader, problems: PaperProblem[]): ParsedArticle {
  const blocks = text.finish();
  if (text.count > MOST_BLOCKS) problems.push(tellExcess('paragraphs and rows of tables', MOST_BLOCKS));
  if (refs.length > MOST_REFERENCES) problems.push(tellExcess('references', MOST_REFERENCES));
  return { root, articleType, blocks, refs, front, problems };
}
