// A small tree for the small parts of an XML file that are read as a whole (a reference, the front matter). Everything goes by loops, not
// by recursion: a file may nest as deep as it likes.
import type { XmlAttributes } from './xml-events.ts';

/** An element: local name, attributes by local name, children in order; in runs of words any white space is one space. */
export interface XmlNode {
  name: string;
  attributes: XmlAttributes;
  children: (XmlNode | string)[];
}

/** Shared by all elements that have none yet. */
const NO_CHILDREN: (XmlNode | string)[] = [];

/** An element without children. */
export const newNode = (name: string, attributes: XmlAttributes): XmlNode => ({ name, attributes, children: NO_CHILDREN });

/** Most elements have one child: room for more is made when there are more. */
export function addChild(node: XmlNode, child: XmlNode | string): void {
  if (node.children === NO_CHILDREN) node.children = [child];
  else node.children.push(child);
}

/** Every element inside `node` with one of these names, in document order, those inside a found one too. */
export function findNodes(node: XmlNode, ...names: string[]): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting: XmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== node && names.includes(next.name)) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (typeof child === 'object') waiting.push(child);
    }
  }
  return found;
}

/** The first element inside `node` with this name, in document order; null if there is none. */
export function findNode(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children) {
    if (typeof child !== 'object') continue;
    if (child.name === name) return child;
    const inside = isLeaf(child) ? undefined : findNodes(child, name)[0];
    if (inside !== undefined) return inside;
  }
  return null;
}

const isLeaf = ({ children }: XmlNode): boolean => children.every((child) => typeof child === 'string');

/** The elements that are children of `node` itself. */
export function childNodes(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child === 'object');
}

const SPACE = 0x20;
const trim = (words: string): string =>
  words.charCodeAt(0) === SPACE || words.charCodeAt(words.length - 1) === SPACE ? words.trim() : words;

/**
 * The words inside `node`, white space collapsed.
 * @param between what stands between the words of neighbouring elements: nothing, as in running text, or a space
 * @param leaveOut names of elements whose words are not wanted
 */
export function nodeText(node: XmlNode, between: '' | ' ' = '', leaveOut: readonly string[] = []): string {
  const [only] = node.children;
  // Most elements hold one run of words.
  if (node.children.length === 1 && typeof only === 'string') return trim(only);
  let words = '';
  let space = false;
  const waiting: (XmlNode | string)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'object') {
      if (leaveOut.length > 0 && leaveOut.includes(next.name)) continue;
      for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at] ?? '');
      continue;
    }
    const inner = trim(next);
    if (inner !== '') {
      if (words !== '' && (space || between !== '' || next.charCodeAt(0) === SPACE)) words += ' ';
      words += inner;
      space = next.charCodeAt(next.length - 1) === SPACE;
    } else if (next !== '') space = true;
  }
  return words;
}
