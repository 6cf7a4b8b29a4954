// A citation as it is printed. A `mixed-citation` prints what stands between its parts, but many leave the parts of a name, names, and what
// follows them to whoever sets them in type. Standard: JATS 1.3, ANSI/NISO Z39.96: `name` holds no text of its own.
import { nodeText, type XmlNode } from '../xml/xml-node.ts';

/** Printed before a citation, and no part of it. */
const LABEL = ['label'];
const PEOPLE: ReadonlySet<string> = new Set(
  'name string-name collab name-alternatives collab-alternatives institution anonymous etal'.split(' '),
);
const NAMES: ReadonlySet<string> = new Set(['name', 'string-name']);
const GROUP = 'person-group';
/** How words look, and what is printed between them: these stand within words. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'italic bold roman sans-serif sc monospace overline underline strike sub sup styled-content named-content x label'.split(' '),
);

type Child = XmlNode | string;

const isElement = (child: Child | undefined): child is XmlNode => typeof child === 'object';

/** Whether parts stand side by side with nothing between them. */
function isGlued({ children }: XmlNode): boolean {
  for (let at = 1; at < children.length; at++) {
    const [left, right] = [children[at - 1], children[at]];
    if (isElement(left) && isElement(right) && !WITHIN_WORDS.has(left.name) && !WITHIN_WORDS.has(right.name)) return true;
  }
  return false;
}

/** Whether a citation leaves something between its parts to be set. Whoever sets one name, sets all: only the first is looked at. */
function isLeftToSet(citation: XmlNode): boolean {
  if (isGlued(citation)) return true;
  const group = citation.children.find((child) => isElement(child) && child.name === GROUP);
  const people = isElement(group) ? group : citation;
  const name = people.children.find((child) => isElement(child) && NAMES.has(child.name));
  return (isElement(group) && (isGlued(group) || isSpaced(group))) || (isElement(name) && isGlued(name));
}

/** Whether nothing but white space stands between people. */
const isSpaced = ({ children }: XmlNode): boolean =>
  children.length > 1 && children.every((child) => isElement(child) || child.trim() === '');

/** A part, with its words. */
interface Part {
  name: string;
  words: string;
}

/** What belongs between two parts that nothing is printed between. */
function separate(left: Part, right: Part): string {
  if (WITHIN_WORDS.has(left.name) || WITHIN_WORDS.has(right.name)) return '';
  const before = left.words;
  if (!/^[\p{L}\p{N}“‘"]/u.test(right.words)) return '';
  if (/[,;:?!]$/.test(before)) return ' ';
  if (!/[\p{L}\p{N}.)\]”’]$/u.test(before)) return '';
  if (PEOPLE.has(left.name) && PEOPLE.has(right.name)) return ', ';
  const isPeople = PEOPLE.has(left.name) || left.name === GROUP;
  return isPeople && !before.endsWith('.') ? '. ' : ' ';
}

/** `node` with separators between its parts. @param bare whether white space in it says nothing @param setChild what becomes of its parts */
function setParts(node: XmlNode, bare: boolean, setChild: (child: XmlNode) => XmlNode): XmlNode {
  const children: Child[] = [];
  let left: Part | null = null;
  let gap = '';
  for (const child of node.children) {
    if (!isElement(child)) {
      if (bare && child.trim() === '') {
        gap = child;
        continue;
      }
      left = null;
      children.push(gap, child);
    } else {
      const set = setChild(child);
      const part = { name: child.name, words: nodeText(set) };
      if (part.words === '') continue;
      const between = left === null ? '' : separate(left, part);
      left = part;
      children.push(between === '' ? gap : between, set);
    }
    gap = '';
  }
  return { ...node, children };
}

const setName = (node: XmlNode): XmlNode => (NAMES.has(node.name) ? setParts(node, node.name === 'name', (part) => part) : node);
const setPeople = (node: XmlNode): XmlNode => (node.name === GROUP ? setParts(node, true, setName) : setName(node));

/** Words of a citation as they are printed; of one that is only tagged, its parts in order with a space between them. */
export function printCitation(node: XmlNode): string {
  const isPrinted = node.children.some((child) => typeof child === 'string' && /[\p{L}\p{N},.;:]/u.test(child));
  if (!isPrinted) return nodeText(node, ' ', LABEL);
  return nodeText(isLeftToSet(node) ? setParts(node, false, setPeople) : node, '', LABEL);
}
