// A work as BibTeX, the key being its id in the dossier. Patashnik O: "BibTeXing", 1988; fields and types by citation-js.
import type { CslName, Work } from '../model/work.ts';
import { addressAsTex, asTex } from './as-tex.ts';
import { citationEngine } from './citation-engine.ts';
import { cleanRecord, mapStrings } from './clean-text.ts';
import { completeBibtex } from './complete-bibtex.ts';

/** A part of a name; one with a comma of its own is held together by braces. */
const partAsTex = (part: string): string => (part.includes(',') ? `{${asTex(part)}}` : asTex(part));

const nameAsTex = (name: CslName): CslName =>
  name.literal === undefined ? mapStrings(name, partAsTex) : { literal: asTex(name.literal) };

/** The record with TeX in its fields, as the library wants it. */
const recordAsTex = ({ id, type, author, custom, DOI, URL, ...rest }: Work): Work => {
  const record: Work = { ...mapStrings(rest, asTex), id, type };
  const more = custom?.['authors-truncated'] === true;
  if (author !== undefined) record.author = [...author.map(nameAsTex), ...(more ? [{ literal: 'others' }] : [])];
  // The field "month" has no room for a day: with one, biber can no longer sort by it.
  const parts = record.issued?.['date-parts'].map((date) => date.slice(0, 2));
  if (parts !== undefined) record.issued = { 'date-parts': parts };
  if (DOI !== undefined) record.DOI = addressAsTex(DOI);
  if (URL !== undefined) record.URL = addressAsTex(URL);
  return record;
};

/** A month is the name of a macro, which braces would make a word. */
const writeField = ([name, value]: [string, string]): string => `\t${name} = ${name === 'month' ? value : `{${value}}`},\n`;

/** `record`: what of the work may be handed on (see verifiedRecord). UTF-8, for biber or a BibTeX that reads it. */
export const writeBibtex = async (record: Work): Promise<string> => {
  const engine = await citationEngine();
  const work = cleanRecord(record);
  const { type, label, properties } = completeBibtex(engine.bibtex(recordAsTex(work)), work);
  // In braces it would be the name of an organisation; bare, it is BibTeX's word for "et al.".
  if (properties['author'] !== undefined) properties['author'] = properties['author'].replace(/ and \{others\}$/, ' and others');
  // Numbers of PubMed stand in fields that no style prints and that reference managers read.
  if (work.PMID !== undefined) properties['pmid'] = addressAsTex(work.PMID);
  if (work.PMCID !== undefined) properties['pmcid'] = addressAsTex(work.PMCID);
  return `@${type}{${label},\n${Object.entries(properties).map(writeField).join('')}}`;
};
