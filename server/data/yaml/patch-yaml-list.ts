// Changes the records of a list in a YAML file and nothing else in it: comments, the order of keys and the records that stay
// as they are keep their places, so that a difference shows what was changed.
import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

type Item = Readonly<Record<string, unknown>>;

/** @throws where the file has no such list: it was read before, so somebody changed it meanwhile */
export function patchYamlList(
  text: string,
  list: string,
  key: string,
  before: readonly Item[],
  after: readonly Item[],
  /** Lists inside a record that are patched the same way, with the key of their records. */
  inner: Readonly<Record<string, string>> = {},
): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const seq = document.get(list);
  if (!isSeq(seq)) throw new Error(`the file has no list "${list}"`);
  patch(document, seq, { key, before, after, inner });
  return document.toString({ lineWidth: 120 });
}

interface Patch {
  key: string;
  before: readonly Item[];
  after: readonly Item[];
  inner: Readonly<Record<string, string>>;
}

function patch(document: Document, seq: YAMLSeq, { key, before, after, inner }: Patch): void {
  const nodes = new Map(seq.items.filter(isMap).map((node) => [node.get(key), node]));
  const old = new Map(before.map((item) => [item[key], item]));
  seq.items = after.map((item) => {
    const node = nodes.get(item[key]);
    const was = old.get(item[key]);
    if (node === undefined || was === undefined) return document.createNode(leaveOut(item));
    if (!isDeepStrictEqual(was, item)) patchRecord(document, node, was, item, inner);
    return node;
  });
}

function patchRecord(document: Document, node: YAMLMap, was: Item, item: Item, inner: Patch['inner']): void {
  for (const name of new Set([...Object.keys(was), ...Object.keys(item)])) {
    const [old, now] = [was[name], item[name]];
    if (isDeepStrictEqual(old, now)) continue;
    const within = node.get(name);
    const key = inner[name];
    if (key !== undefined && isSeq(within) && Array.isArray(old) && Array.isArray(now))
      patch(document, within, { key, before: old as Item[], after: now as Item[], inner: {} });
    else if (now === undefined) node.delete(name);
    else node.set(name, document.createNode(now));
  }
}

/** A new record without its empty fields, which the schema fills in again. */
const leaveOut = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
