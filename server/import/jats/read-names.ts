// People and groups as JATS tags them: `name`, `string-name`, `collab`, in or without a `person-group` or `contrib`.
import type { Name } from '../paper.ts';
import { readPrintedAuthors } from '../references/read-printed-authors.ts';
import { childNodes, indexNodes, nodeText, type XmlNode } from './xml-node.ts';

const NAMES = new Set([
  'name',
  'string-name',
  'collab',
  'institution',
  'on-behalf-of',
  'anonymous',
  'name-alternatives',
  'collab-alternatives',
]);
const GROUPS = new Set(['person-group', 'contrib', 'contrib-group']);
/** Elements in which somebody is named who wrote nothing. */
const OTHERS =
  /^(?:editor|translator|transed|guest-editor|compiler|director|inventor|assignee|curator|producer|reviewer|series-editor)s?$/;

function readName(node: XmlNode): Name | null {
  const index = node.name.startsWith('collab') ? null : indexNodes(node);
  const part = (name: string): string => {
    const found = index?.get(name)?.[0];
    return found === undefined ? '' : nodeText(found).replace(/[,;]$/, '');
  };
  const family = part('surname');
  const given = [part('given-names'), part('suffix')].filter((words) => words !== '').join(' ');
  if (family !== '') return given === '' ? { family } : { family, given };
  if (given !== '') return { literal: given };
  if (node.name === 'anonymous') return { literal: 'Anonymous' };
  // A group may list its members inside itself; they are not its name.
  const words = nodeText(node, '', ['contrib-group', 'fn', 'xref', 'sup', 'email', 'aff', 'ext-link']).replace(/[,;:]$/, '');
  if (words === '') return null;
  const printed = node.name === 'string-name' ? readPrintedAuthors(words) : null;
  return printed?.authors.length === 1 && printed.end >= words.length - 1 ? (printed.authors[0] ?? null) : { literal: words };
}

/**
 * The authors that are named in a citation or in front matter; editors only where nobody else is named (an edited book).
 * @param node the citation, or the group
 */
export function readNames(node: XmlNode): Name[] {
  const authors: Name[] = [];
  const others: Name[] = [];
  const waiting: { node: XmlNode; wrote: boolean }[] = [{ node, wrote: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { attributes, name } = next.node;
    const role = attributes['person-group-type'] ?? attributes['contrib-type'] ?? '';
    const wrote = next.wrote && !OTHERS.test(role);
    if (NAMES.has(name) && next.node !== node && (name !== 'institution' || GROUPS.has(node.name))) {
      const read = readName(next.node);
      if (read !== null) (wrote ? authors : others).push(read);
    } else if (next.node === node || GROUPS.has(name)) {
      for (const child of childNodes(next.node).toReversed()) waiting.push({ node: child, wrote });
    }
  }
  return authors.length > 0 ? authors : others;
}
