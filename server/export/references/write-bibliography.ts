// The bibliographic records as references to be read, in one of three styles, one reference a line of plain text. The styles are
// our own few lines: a processor of all styles would bring a licence that binds whoever passes the program on.
import type { Work } from '../../model/work.ts';
import type { CitationStyle, ExportInput } from '../format.ts';
import { writeVancouver } from '../write-vancouver.ts';
import { listReferences, type Reference } from './list-references.ts';
import { writeAma } from './write-ama.ts';
import { writeApa } from './write-apa.ts';

const STYLES: Readonly<Record<CitationStyle, { write: (record: Work) => string; numbered: boolean }>> = {
  vancouver: { write: writeVancouver, numbered: true },
  ama: { write: writeAma, numbered: true },
  apa: { write: writeApa, numbered: false },
};

const mark = ({ unverified }: Reference): string => (unverified.length > 0 ? ` [unverified: ${unverified.join(', ')}]` : '');

/** Numbered in the order of the case's own list, or by author; what is not verified is named behind its reference. */
export const writeBibliography = (input: ExportInput): string => {
  const { write, numbered } = STYLES[input.options.style];
  const lines = listReferences(input).map((reference) => `${write(reference.record)}${mark(reference)}`);
  const ordered = numbered ? lines.map((line, i) => `${i + 1}. ${line}`) : lines.toSorted((a, b) => a.localeCompare(b, 'en'));
  return ordered.map((line) => `${line}\n`).join('');
};
