// What a PDF says about itself: the document information dictionary (ISO 32000-1, 14.3.3) and XMP (ISO 16684-1) with Dublin Core and
// PRISM. Often the words of a template; whoever uses them looks for them on the page.
import type { FileFacts } from '../text/record/first-pages.ts';

const LONGEST = 2_000;
const MOST_CREATORS = 200;

const asWords = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const words = typeof first === 'string' ? first.slice(0, LONGEST).replace(/\s+/g, ' ').trim() : '';
  return words === '' ? null : words;
};

/**
 * Sorts what pdf.js found.
 * @param info entries of the information dictionary
 * @param xmp looks up an XMP property by its prefixed name
 */
export function readFileFacts(info: Readonly<Record<string, unknown>>, xmp: (name: string) => unknown): FileFacts {
  const listed = xmp('dc:creator');
  const creators = (Array.isArray(listed) ? listed : [listed]).flatMap((name) => asWords(name) ?? []);
  const author = asWords(info['Author']);
  const names = creators.length > 1 || author === null ? creators : [author];
  return {
    title: asWords(xmp('dc:title')) ?? asWords(info['Title']),
    creators: (names.length === 1 ? (names[0] ?? '').split(/\s?[;,]\s|\sand\s/) : names).slice(0, MOST_CREATORS),
    journal: asWords(xmp('prism:publicationname')) ?? journalOf(asWords(info['Subject'])) ?? sourceOf(asWords(xmp('dc:source'))),
  };
}

/** `J Invent Oncol, 12 (2010) 3-9. doi:…`, as publishers fill in the subject. */
const journalOf = (subject: string | null): string | null =>
  /^([^,]{3,120}),\s(?:\d|doi|https?:|corrected|article)/i.exec(subject ?? '')?.[1] ?? null;

/** Not the name of a file. */
const sourceOf = (source: string | null): string | null => (source !== null && /\.\w{1,5}$|[\\/]/.test(source) ? null : source);
