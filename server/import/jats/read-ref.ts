// One `ref` of a reference list: mostly one citation, sometimes one in two forms (`citation-alternatives`, or SciELO's printed form beside
// the tagged one), sometimes several works under one number (a, b, c), sometimes a note.
import { emptyReference } from '../empty-paper.ts';
import type { Reference } from '../paper.ts';
import { printCitation } from './print-citation.ts';
import { isTaggedBetter, readCitation } from './read-citation.ts';
import { findAttribute } from '../xml/xml-events.ts';
import { nodeText, type XmlNode } from '../xml/xml-node.ts';

const CITATIONS: ReadonlySet<string> = new Set(['mixed-citation', 'element-citation', 'citation', 'nlm-citation']);
const ALTERNATIVES = 'citation-alternatives';
const OUTERMOST: ReadonlySet<string> = new Set([ALTERNATIVES, ...CITATIONS]);
const FREE = new Set(['mixed-citation', 'citation']);
/** Springer's older files print the tagged citation a second time under this type. */
const PRINTED_AGAIN = 'display-unstructured';

/** References of one entry, and by which ids the text may call each. */
export interface RefEntry {
  references: Reference[];
  /** Indexes into `references` by an id that stands inside the entry. */
  ids: Map<string, number[]>;
}

/** A label without the brackets and stops around it: `[12]`, `12.`; a label that is a name and a year stays. */
export function cleanLabel(label: string): string | null {
  const number = /^([0-9]{1,4})\.?$/.exec(label)?.[1];
  if (number !== undefined) return number;
  const bare = label
    .trim()
    .replace(/^[[({]?\s*([\p{L}]{0,3}\d{0,4}[\p{L}]?|[*†‡§]{1,3})\s*[\])}]?[.:)]?$/u, '$1')
    .trim();
  return bare === '' ? null : bare;
}

/** Elements inside `node` with one of these names, in document order; what is inside of them is not looked at. */
function findOutermost(node: XmlNode, names: ReadonlySet<string>): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting: XmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== node && names.has(next.name)) found.push(next);
    else
      for (let at = next.children.length - 1; at >= 0; at--) {
        const child = next.children[at];
        if (typeof child === 'object') waiting.push(child);
      }
  }
  return found;
}

/** The citations of an entry, each with its other forms. */
function groupForms(ref: XmlNode): XmlNode[][] {
  const found = findOutermost(ref, OUTERMOST);
  const groups = found
    .filter(({ name }) => name === ALTERNATIVES)
    .map((one) => findOutermost(one, CITATIONS))
    .filter((forms) => forms.length > 0);
  const alone = found.filter(({ name }) => name !== ALTERNATIVES);
  if (groups.length === 0 && alone.length === 1) return [alone];
  const again = alone.filter((node) => findAttribute(node.attributes, 'citation-type') === PRINTED_AGAIN);
  const works = alone.filter((node) => !again.includes(node));
  if (again.length > 0 && again.length === works.length)
    return [...groups, ...works.map((node, index) => [node, ...again.slice(index, index + 1)])];
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
  const label = node.children.find((child) => typeof child === 'object' && child.name === 'label');
  return typeof label === 'object' ? cleanLabel(nodeText(label)) : null;
}

/** @param node the form that is tagged best */
function readForms(node: XmlNode, forms: readonly XmlNode[], id: string, label: string | null): Reference {
  const shown = forms.length === 1 ? node : (forms.find((form) => FREE.has(form.name)) ?? node);
  const others = forms.length === 1 ? [] : forms.filter((form) => form !== node);
  return readCitation(node, others, printCitation(shown), id, label);
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
    const node = forms.length === 1 ? (forms[0] as XmlNode) : best(forms);
    const inner = node.name === ref.name ? null : ownLabel(node);
    if (groups.length === 1) return readForms(node, forms, id, label ?? inner);
    const letter = index < 26 ? String.fromCharCode(97 + index) : `${index + 1}`;
    const own = forms.map((form) => findAttribute(form.attributes, 'id')).find((one) => one !== undefined && one !== '');
    return readForms(
      node,
      forms,
      index === 0 ? id : (own ?? `${id}-${letter}`),
      label === null ? inner : `${label}${inner ?? letter}`,
    );
  });
  groups.forEach((forms, index) => {
    for (const form of forms) {
      const own = findAttribute(form.attributes, 'id');
      if (own !== undefined && own !== '' && own !== id) ids.set(own, [index]);
    }
  });
  return { references, ids };
}
