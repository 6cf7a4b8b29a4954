// One `ref` of a reference list: mostly one citation, sometimes one in two forms (`citation-alternatives`, or SciELO's printed form beside
// the tagged one), sometimes several works under one number (a, b, c), sometimes a note.
import { emptyReference } from '../empty-paper.ts';
import type { Reference } from '../paper.ts';
import { isTaggedBetter, printCitation, readCitation } from './read-citation.ts';
import { childNodes, findNodes, nodeText, type XmlNode } from './xml-node.ts';

const CITATIONS = ['mixed-citation', 'element-citation', 'citation', 'nlm-citation'];
const FREE = new Set(['mixed-citation', 'citation']);

/** References of one entry, and by which ids the text may call each. */
export interface RefEntry {
  references: Reference[];
  /** Indexes into `references` by an id that stands inside the entry. */
  ids: Map<string, number[]>;
}

/** A label without the brackets and stops around it: `[12]`, `12.`; a label that is a name and a year stays. */
export function cleanLabel(label: string): string | null {
  const bare = label
    .trim()
    .replace(/^[[({]?\s*([\p{L}]{0,3}\d{0,4}[\p{L}]?|[*†‡§]{1,3})\s*[\])}]?[.:)]?$/u, '$1')
    .trim();
  return bare === '' ? null : bare;
}

/** The citations of an entry, each with its other forms. */
function groupForms(ref: XmlNode): XmlNode[][] {
  const groups: XmlNode[][] = findNodes(ref, 'citation-alternatives')
    .map((one) => findNodes(one, ...CITATIONS))
    .filter((forms) => forms.length > 0);
  const inside = new Set(groups.flat());
  const alone = findNodes(ref, ...CITATIONS).filter((node) => !inside.has(node));
  const free = alone.filter((node) => FREE.has(node.name));
  const strict = alone.filter((node) => !FREE.has(node.name));
  // As many printed as tagged ones: they are two forms of the same works.
  if (free.length > 0 && free.length === strict.length)
    return [...groups, ...free.map((node, index) => [node, strict[index] ?? node])];
  return [...groups, ...alone.map((node) => [node])];
}

function best(forms: readonly XmlNode[]): XmlNode {
  return forms.reduce((most, node) => (isTaggedBetter(node, most) ? node : most));
}

function ownLabel(node: XmlNode): string | null {
  const label = childNodes(node).find((child) => child.name === 'label');
  return label === undefined ? null : cleanLabel(nodeText(label));
}

/**
 * Reads one entry of a reference list.
 * @param id what the entry is to be called; the second and further works of one entry get `-b`, `-c`, … behind it unless they have ids
 */
export function readRef(ref: XmlNode, id: string): RefEntry {
  const label = ownLabel(ref);
  const groups = groupForms(ref);
  const ids = new Map<string, number[]>([[id, groups.map((_, index) => index)]]);
  if (groups.length === 0) {
    // A note in the list is an entry that may be cited; which work it means cannot be told.
    ids.set(id, [0]);
    return { references: [{ ...emptyReference(id), label, printed: nodeText(ref, '', ['label']) }], ids };
  }
  const references = groups.map((forms, index) => {
    const node = best(forms);
    const letter = index < 26 ? String.fromCharCode(97 + index) : `${index + 1}`;
    const own = forms.map((form) => form.attributes['id']).find((one) => one !== undefined && one !== '');
    const mine = groups.length === 1 || index === 0 ? id : (own ?? `${id}-${letter}`);
    const inner = node.name === ref.name ? null : ownLabel(node);
    const full = groups.length === 1 ? (label ?? inner) : label === null ? inner : `${label}${inner ?? letter}`;
    const shown = forms.find((form) => FREE.has(form.name)) ?? node;
    const citation = {
      ...shown,
      children: shown.children.filter((child) => typeof child === 'string' || child.name !== 'label'),
    };
    return readCitation(
      node,
      forms.filter((form) => form !== node),
      printCitation(citation),
      mine,
      full,
    );
  });
  groups.forEach((forms, index) => {
    for (const form of forms) {
      const own = form.attributes['id'];
      if (own !== undefined && own !== '' && own !== id) ids.set(own, [index]);
    }
  });
  return { references, ids };
}
