// A small tree for the small parts of a JATS file that are read as a whole (a reference, the front matter). Everything goes by loops, not
// by recursion: a file may nest as deep as it likes.

/** An element: local name, attributes by local name, children in order. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
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

/** The elements inside `node` by name, in document order: one walk for many questions. */
export type NodeIndex = ReadonlyMap<string, readonly XmlNode[]>;

/** Walks once through everything inside the nodes. */
export function indexNodes(...roots: readonly XmlNode[]): NodeIndex {
  const index = new Map<string, XmlNode[]>();
  for (const root of roots) {
    const waiting: XmlNode[] = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next !== root) {
        const same = index.get(next.name);
        if (same === undefined) index.set(next.name, [next]);
        else same.push(next);
      }
      for (let at = next.children.length - 1; at >= 0; at--) {
        const child = next.children[at];
        if (typeof child === 'object') waiting.push(child);
      }
    }
  }
  return index;
}

/** The first element inside `node` with one of these names; null if there is none. */
export function findNode(node: XmlNode, ...names: string[]): XmlNode | null {
  return findNodes(node, ...names)[0] ?? null;
}

/** The elements that are children of `node` itself. */
export function childNodes(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child === 'object');
}

/**
 * The words inside `node`, white space collapsed.
 * @param between what stands between the words of neighbouring elements: nothing, as in running text, or a space
 * @param leaveOut names of elements whose words are not wanted
 */
export function nodeText(node: XmlNode, between = '', leaveOut: readonly string[] = []): string {
  const [only] = node.children;
  // Most elements hold one run of words.
  if (node.children.length === 1 && typeof only === 'string')
    return /[\t\n\r]| {2}|^ | $/.test(only) || only.includes('\u00a0') ? only.replace(/\s+/g, ' ').trim() : only;
  const words: string[] = [];
  const waiting: (XmlNode | string)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') words.push(next);
    else if (!leaveOut.includes(next.name))
      for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at] ?? '');
  }
  return words.join(between).replace(/\s+/g, ' ').trim();
}
