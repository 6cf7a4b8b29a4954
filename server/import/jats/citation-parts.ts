// What stands in a citation of a reference list, gathered in one walk through it: an article has a hundred citations of twenty elements
// each. Standard: JATS 1.3, ANSI/NISO Z39.96, chapter "Bibliographic references".
import { nodeText, type XmlNode } from '../xml/xml-node.ts';

/** Elements of which the words are wanted, and only of the first that has any. */
const WORDED: ReadonlySet<string> = new Set(
  `article-title chapter-title part-title trans-title trans-article-title data-title source trans-source conf-name series
  volume issue fpage lpage page-range elocation-id date string-date`.split(/\s+/),
);

/** Elements in which an identifier may stand; what stands in an earlier kind goes first. */
export const HOLDERS = ['pub-id', 'article-id', 'object-id', 'ext-link', 'uri', 'self-uri'] as const;
const HOLDING: ReadonlySet<string> = new Set(HOLDERS);

/** People: nothing inside of them says anything of the work. */
const PEOPLE: ReadonlySet<string> = new Set(['name', 'string-name', 'collab', 'name-alternatives', 'collab-alternatives']);

export interface CitationParts {
  /** The words of the first element of its name that has any, by that name. */
  words: ReadonlyMap<string, string>;
  years: readonly XmlNode[];
  holders: readonly XmlNode[];
}

/** Looks once at everything inside a citation but its people. */
export function gatherParts(citation: XmlNode): CitationParts {
  const words = new Map<string, string>();
  const years: XmlNode[] = [];
  const holders: XmlNode[] = [];
  const waiting: XmlNode[] = [citation];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, children } = next;
    if (WORDED.has(name)) {
      const text = words.has(name) ? '' : nodeText(next);
      if (text !== '') words.set(name, text);
    } else if (name === 'year') years.push(next);
    else if (HOLDING.has(name)) holders.push(next);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (typeof child === 'object' && !PEOPLE.has(child.name)) waiting.push(child);
    }
  }
  return { words, years, holders };
}
