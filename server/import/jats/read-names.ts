// People and groups as JATS tags them: `name`, `string-name`, `collab`, in or without a `person-group` or `contrib`.
import type { Name } from '../paper.ts';
import { readPrintedAuthors } from '../references/read-printed-authors.ts';
import { findAttribute } from '../xml/xml-events.ts';
import { findNode, nodeText, type XmlNode } from '../xml/xml-node.ts';

const NAMES: ReadonlySet<string> = new Set([
  'name',
  'string-name',
  'collab',
  'on-behalf-of',
  'anonymous',
  'name-alternatives',
  'collab-alternatives',
]);
/** In a group an institution is an author; elsewhere it publishes. */
const NAMES_IN_GROUP: ReadonlySet<string> = new Set([...NAMES, 'institution']);
const GROUPS: ReadonlySet<string> = new Set(['person-group', 'contrib', 'contrib-group']);
/** Roles of those who are named and wrote nothing. */
const OTHERS =
  /^(?:editor|translator|transed|guest-editor|compiler|director|inventor|assignee|curator|producer|reviewer|series-editor)s?$/;

function isOther({ attributes }: XmlNode): boolean {
  const role = findAttribute(attributes, 'person-group-type') ?? findAttribute(attributes, 'contrib-type');
  return role !== undefined && OTHERS.test(role);
}

function readPart(node: XmlNode, name: string): string {
  const found = findNode(node, name);
  const words = found === null ? '' : nodeText(found);
  return words.endsWith(',') || words.endsWith(';') ? words.slice(0, -1) : words;
}

function readName(node: XmlNode): Name | null {
  const isGroup = node.name.startsWith('collab');
  const family = isGroup ? '' : readPart(node, 'surname');
  const first = isGroup ? '' : readPart(node, 'given-names');
  const suffix = isGroup ? '' : readPart(node, 'suffix');
  const given = first === '' || suffix === '' ? first + suffix : `${first} ${suffix}`;
  if (family !== '') return given === '' ? { family } : { family, given };
  if (given !== '') return { literal: given };
  if (node.name === 'anonymous') return { literal: 'Anonymous' };
  // A group may list its members inside itself; they are not its name.
  const words = nodeText(node, '', ['contrib-group', 'fn', 'xref', 'sup', 'email', 'aff', 'ext-link']).replace(/[,;:]$/, '');
  if (words === '') return null;
  const printed = node.name === 'string-name' ? readPrintedAuthors(words) : null;
  return printed?.authors.length === 1 && printed.end >= words.length - 1 ? (printed.authors[0] ?? null) : { literal: words };
}

/** People and groups that are still to be looked at, the next one last, and whether each wrote. */
interface Waiting {
  nodes: XmlNode[];
  wrote: boolean[];
}

/** Puts those inside `group` before all others. */
function waitFor(waiting: Waiting, group: XmlNode, named: ReadonlySet<string>, wrote: boolean): void {
  for (let at = group.children.length - 1; at >= 0; at--) {
    const child = group.children[at];
    if (typeof child !== 'object' || !(named.has(child.name) || GROUPS.has(child.name))) continue;
    waiting.nodes.push(child);
    waiting.wrote.push(wrote && !isOther(child));
  }
}

/**
 * The authors that are named in a citation or in front matter; editors only where nobody else is named (an edited book).
 * @param node the citation, or the group
 */
export function readNames(node: XmlNode): Name[] {
  const authors: Name[] = [];
  const others: Name[] = [];
  const named = GROUPS.has(node.name) ? NAMES_IN_GROUP : NAMES;
  const waiting: Waiting = { nodes: [], wrote: [] };
  waitFor(waiting, node, named, !isOther(node));
  for (let next = waiting.nodes.pop(); next !== undefined; next = waiting.nodes.pop()) {
    const wrote = waiting.wrote.pop() ?? true;
    if (GROUPS.has(next.name)) waitFor(waiting, next, named, wrote);
    else {
      const read = readName(next);
      if (read !== null) (wrote ? authors : others).push(read);
    }
  }
  return authors.length > 0 ? authors : others;
}
