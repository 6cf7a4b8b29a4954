// A work as BibTeX, the key being its id in the dossier. Patashnik O: "BibTeXing", 1988; fields and types by citation-js.
// The escaping is our own: the library's drops what is not Latin, or, told not to, escapes nothing.
import type { CslName, Work } from '../model/work.ts';
import { citationEngine } from './citation-engine.ts';
import { cleanRecord, mapStrings } from './clean-text.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text as TeX. */
const asTex = (text: string): string =>
  text
    .replace(/[\\{}&%$#_~^]/g, (character) => escapes[character] ?? character)
    // Two hyphens would be a dash.
    .replace(/-(?=-)/g, '-{}');

/** A part of a name; one with a comma of its own is held together by braces. */
const partAsTex = (part: string): string => (part.includes(',') ? `{${asTex(part)}}` : asTex(part));

const nameAsTex = (name: CslName): CslName =>
  name.literal === undefined ? mapStrings(name, partAsTex) : { literal: asTex(name.literal) };

/** Addresses are taken as they stand, so only what would end the field is written another way. */
const asAddress = (address: string): string => address.replace(/[\\{}]/g, (character) => encodeURIComponent(character));

/** Numbers of PubMed stand in fields that no style prints and that reference managers read. */
const writePubMed = ({ PMID, PMCID }: Work): string =>
  Object.entries({ pmid: PMID, pmcid: PMCID })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `\t${name} = {${asAddress(cleanRecord(value ?? ''))}},\n`)
    .join('');

/** `record`: what of the work may be handed on (see verifiedRecord). UTF-8, for biber or a BibTeX that reads it. */
export const writeBibtex = async (record: Work): Promise<string> => {
  const engine = await citationEngine();
  const { id, type, author, custom, DOI, URL, ...rest } = cleanRecord(record);
  const entry: Work = { ...mapStrings(rest, asTex), id, type };
  const more = custom?.['authors-truncated'] === true;
  if (author !== undefined) entry.author = [...author.map(nameAsTex), ...(more ? [{ literal: 'others' }] : [])];
  // The field "month" has no room for a day: with one, biber can no longer sort by it.
  const parts = entry.issued?.['date-parts'].map((date) => date.slice(0, 2));
  if (parts !== undefined) entry.issued = { 'date-parts': parts };
  if (DOI !== undefined) entry.DOI = asAddress(DOI);
  if (URL !== undefined) entry.URL = asAddress(URL);
  // In braces it would be the name of an organisation; bare, it is BibTeX's word for "et al.".
  const text = engine.bibtex(entry).replace(' and {others}},\n', ' and others},\n').trim();
  return `${text.replace(/\}$/, '')}${writePubMed(record)}}`;
};
