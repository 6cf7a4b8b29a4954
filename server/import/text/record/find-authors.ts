// Who wrote a paper: the byline, how the paper asks to be cited, the heads of its pages and what the file says, each believed as far as
// it is printed and the others agree.
import type { Name } from '../../paper.ts';
import { foldName } from '../markers/fold-names.ts';
import type { TextLine } from '../text-line.ts';
import { bareLetters, type FirstPages, LONGEST_LINE, onFirstPage } from './first-pages.ts';
import { findByline, readNameList } from './read-byline.ts';

/** `Bright et al.` at the head of a page. */
const RUNNING_NAME = /^(?:\d{1,5}\s)?(\p{Lu}[\p{L}\p{M}'’ -]{1,40}?)(?:\set\sal\b|\s(?:and|&)\s\p{Lu})/u;

/**
 * The names, in order; empty where they cannot be read. A citation may name only the first of them.
 * @param title the lines under which the names stand
 * @param cited names in the paper's own citation
 */
export function findAuthors(pages: FirstPages, title: readonly TextLine[], cited: readonly Name[]): Name[] {
  const running = pages.margins.flatMap((line) => RUNNING_NAME.exec(line.slice(0, LONGEST_LINE))?.[1] ?? []);
  const creators = (pages.file?.creators ?? []).flatMap((name) => /^([^,]{2,60}),\s/.exec(name)?.[1] ?? []);
  const families = [...cited.flatMap(({ family }) => family ?? []), ...running, ...creators];
  const filed = readCreators(pages, families);
  const [first] = cited;
  const byline = findByline(pages, title, { families });
  if (byline !== null) {
    const isConfirmed = byline.isMarked || byline.names.length > 1 || isTold(byline.names[0], families, pages);
    if (isConfirmed && (first === undefined || isSameFamily(first, byline.names[0]))) return longer(byline.names, filed);
  }
  return first === undefined ? filed : longer(cited, filed);
}

/** A citation may have initials with the family name. */
function isSameFamily({ family = '' }: Name, other: Name | undefined): boolean {
  const words = foldName(other?.family ?? '');
  return foldName(family) === words || foldName(family).split(' ').includes(words);
}

/** A byline or a citation may break off; the file gives all names where it begins with the same one. */
function longer(printed: readonly Name[], filed: readonly Name[]): Name[] {
  const isSame = bareLetters(printed[0]?.family ?? '') === bareLetters(filed[0]?.family ?? '');
  return isSame && filed.length > printed.length ? [...filed] : [...printed];
}

/** Whether a lone name is told elsewhere, too. */
function isTold(name: Name | undefined, families: readonly string[], { file }: FirstPages): boolean {
  const family = bareLetters(name?.family ?? '');
  return family !== '' && [...families, ...(file?.creators ?? [])].some((other) => bareLetters(other).includes(family));
}

/** Names that the file gives, where several of them are printed on the first page in the same order. */
function readCreators(pages: FirstPages, families: readonly string[]): Name[] {
  const creators = pages.file?.creators ?? [];
  if (creators.length < 2) return [];
  const words = onFirstPage(pages).map((line) => line.words.slice(0, LONGEST_LINE));
  const printed = bareLetters(words.join(' '));
  const names: Name[] = [];
  let at = 0;
  for (const creator of creators) {
    const [family = '', given = ''] = creator.split(/,\s/);
    const name = readNameList(given === '' ? creator : `${given} ${family}`, { families })?.names[0];
    const letters = bareLetters(name?.family ?? '');
    const found = printed.indexOf(letters, at);
    if (name === undefined || letters === '' || found === -1) return [];
    names.push(name);
    at = found + letters.length;
  }
  return names;
}
