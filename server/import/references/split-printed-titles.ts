// Title and journal (or book) of a printed reference: what is left between its names and its volume and pages. Abbreviated titles of
// journals (ISO 4: `Proc. Natl. Acad. Sci.`) are full of stops that end nothing.
import { readPrintedAuthors } from './read-printed-authors.ts';

/** A single part that is longer is a title, for names of journals are shorter. */
const MOST_CONTAINER = 60;

const tidy = (text: string): string | null => {
  const bare = text
    .replace(/^[\s.,;:"“”'‘’()]+(?=[\p{L}\p{N}([])/u, '')
    .replace(/[\s.,;:"“”(]+$/u, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null;
};

/** A title of a journal or book; the stop behind the last of several abbreviations belongs to it. */
const tidyContainer = (text: string): string | null => {
  const bare = tidy(text);
  return bare !== null && /\p{L}\.\s/u.test(bare) && text.includes(`${bare}.`) ? `${bare}.` : bare;
};

/** The title behind `In:` and the editors. */
function readBook(text: string): string | null {
  const { end } = readPrintedAuthors(text);
  const behind = text
    .slice(end)
    .replace(/^[\s.,;]*\(?(?:editors?|[Ee]ds?)\b\.?\)?[\s.,:;]*/, '')
    .replace(/^[\s.,;]+/, '');
  return tidyContainer(cutSentences(behind)[0] ?? '');
}

/** Parts of a text, cut where a sentence may end. */
export function cutSentences(text: string): string[] {
  return text.split(/(?<=[.?!]["”’]?)\s+(?=[\p{Lu}\p{N}"“(])/u).filter((part) => part.trim() !== '');
}

/** `J.`, `Biol.`, `Proc.`: pieces of an abbreviated title of a journal rather than sentences. */
const isAbbreviation = (part: string): boolean =>
  /^[\p{L}&]{1,7}\.$/u.test(part) || /^(?:\p{Lu}\p{L}{0,5}\s){1,2}\p{L}{1,7}\.$/u.test(part);

/** Null where it cannot be told. */
export interface PrintedTitles {
  title: string | null;
  container: string | null;
}

/**
 * Takes title and container apart.
 * @param between what stands between names and year, and the place (or the end)
 * @param hasPlace whether volume and pages follow: without, there is no journal to look for
 * @param commas whether commas may part title and journal (`A. Smith, Title, J. Chem. 12 (2010) 1-3`)
 */
export function splitPrintedTitles(between: string, hasPlace: boolean, commas: boolean): PrintedTitles {
  const quoted = /^[^"“]{0,80}["“]([^"“”]{5,600}?)[,.]?["”][,.]?\s*(.*)$/u.exec(between);
  if (quoted !== null)
    return {
      title: tidy(quoted[1] ?? ''),
      container: hasPlace ? tidyContainer((quoted[2] ?? '').replace(/^in:?\s/i, '')) : null,
    };
  const parts = cutSentences(between);
  const [first = '', second = ''] = parts;
  if (/^In:?\s/.test(second))
    return {
      title: tidy(first),
      container: readBook(
        parts
          .slice(1)
          .join(' ')
          .replace(/^In:?\s/, ''),
      ),
    };
  if (!hasPlace) return { title: tidy(first), container: null };
  const comma = commas ? findComma(between, parts) : 0;
  if (comma > 0) return { title: tidy(between.slice(0, comma)), container: tidyContainer(between.slice(comma + 2)) };
  if (second === '')
    return first.length > MOST_CONTAINER
      ? { title: tidy(first), container: null }
      : { title: null, container: tidyContainer(first) };
  let from = parts.length - 1;
  while (from > 1 && isAbbreviation(parts[from - 1] ?? '')) from--;
  return { title: tidy(parts.slice(0, from).join(' ')), container: tidyContainer(parts.slice(from).join(' ')) };
}

/** The last comma, where it parts title and journal; 0 where it does not. */
function findComma(between: string, parts: readonly string[]): number {
  const comma = between.replace(/[\s,]{1,9}$/, '').lastIndexOf(', ');
  const alone = parts.length === 1 || isAbbreviation(parts.at(-1) ?? '') || !/\.\s/.test(between.slice(0, Math.max(0, comma)));
  return alone ? comma : 0;
}
