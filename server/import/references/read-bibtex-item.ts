// What citation-js makes of a BibTeX entry, with what it leaves of BibTeX's own ways put right: escapes in identifiers, names in braces,
// `and others`. Patashnik O: "BibTeXing", 1988.
import type { Reference } from '../paper.ts';
import { readCslItem } from './read-csl-item.ts';

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Signs that have a command; `$<$` is how old DOIs are written. */
const SIGNS: readonly [RegExp, string][] = [
  [/\{?\\textunderscore(?:\{\}|(?![A-Za-z]) ?)\}?/g, '_'],
  [/\{?\\textasciitilde(?:\{\}|(?![A-Za-z]) ?)\}?/g, '~'],
  [/\{?\\textless(?:\{\}|(?![A-Za-z]) ?)\}?|\$<\$/g, '<'],
  [/\{?\\textgreater(?:\{\}|(?![A-Za-z]) ?)\}?|\$>\$/g, '>'],
];

/** An identifier without what LaTeX wants before its signs: `\_`, `{\_}`, `\%`. */
function unescapeTex(words: string): string {
  if (!/[\\$]/.test(words)) return words;
  return SIGNS.reduce((text, [written, sign]) => text.replace(written, sign), words).replace(
    /\{\\([^\sA-Za-z0-9])\}|\\([^\sA-Za-z0-9])/g,
    (_, inner: string | undefined, bare: string | undefined) => inner ?? bare ?? '',
  );
}

/** A name is only taken apart where it stands bare: one with spaces that was not, stood in braces, as groups do. */
function readName(name: unknown): unknown {
  if (!isItem(name) || Object.keys(name).length !== 1) return name;
  const { family } = name;
  return typeof family === 'string' && /\s/.test(family) ? { literal: family } : name;
}

/** What ends a list of names that goes on: BibTeX's own word, and what people write for it. */
function isOthers(name: unknown): boolean {
  if (!isItem(name)) return false;
  const said = [name['non-dropping-particle'], name['given'], name['family'], name['literal']];
  return /^(?:others|et al\.?)$/i.test(said.filter((part) => typeof part === 'string').join(' '));
}

function readNames(names: unknown): unknown {
  if (!Array.isArray(names)) return names;
  return (isOthers(names.at(-1)) ? names.slice(0, -1) : names).map(readName);
}

/**
 * Reads an item that citation-js made of an entry.
 * @param id what it is called unless it has an id of its own
 * @returns null where it is no object
 */
export function readBibtexItem(item: unknown, id: string): Reference | null {
  if (!isItem(item)) return null;
  const identifiers = ['DOI', 'PMID', 'PMCID'].filter((name) => typeof item[name] === 'string');
  return readCslItem(
    {
      ...item,
      // Of `S1--4, S7--10` citation-js makes a hyphen and a dash.
      ...(typeof item['page'] === 'string' ? { page: item['page'].replaceAll('–', '-') } : {}),
      ...Object.fromEntries(identifiers.map((name) => [name, unescapeTex(item[name] as string)])),
      author: readNames(item['author']),
      editor: readNames(item['editor']),
    },
    id,
  );
}
