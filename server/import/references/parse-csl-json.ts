// Reference lists in CSL-JSON: a list of items, one item, or a list inside an envelope (`items`, `references`, Crossref's `message`).
import type { PaperProblem, Reference } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import type { ListedReference } from './listed-reference.ts';
import { readCslItem } from './read-csl-item.ts';

/** What a parser of lists gives. */
export interface ParsedList {
  entries: ListedReference[];
  problems: PaperProblem[];
}

/** The list inside of its envelopes, or what is none as the only item: Crossref puts a work or a list of them into a `message`. */
function findItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const envelope = value as Record<string, unknown>;
  for (const name of ['items', 'references']) if (Array.isArray(envelope[name])) return envelope[name];
  const { message } = envelope;
  if (typeof message !== 'object' || message === null) return [value];
  const { items } = message as Record<string, unknown>;
  return Array.isArray(items) ? items : [message];
}

/** Whether something of a work is said, and be it that there is one: records go out with no more where no more is verified. */
const isTold = ({ printed, type, PMID, PMCID }: Reference): boolean =>
  printed !== '' || [type, PMID, PMCID].some((field) => field !== null);

/** The line of a fault that JSON.parse places by a character or by a line, as the version of Node.js has it. */
function lineOf(message: string, text: string): number | null {
  const said = /line (\d+)/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/** Parses CSL-JSON. One item that is none does not lose the others. */
export function parseCslJson(text: string): ParsedList {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const trouble = `the file is no JSON: ${message.slice(0, 200)}`;
    return {
      entries: [],
      problems: [
        paperError('malformed-json', trouble, 'Mend it there, or export the list again.', { line: lineOf(message, text) }),
      ],
    };
  }
  const entries: ListedReference[] = [];
  const problems: PaperProblem[] = [];
  findItems(parsed).forEach((item, index) => {
    const reference = readCslItem(item, `ref-${index + 1}`);
    if (reference !== null && isTold(reference)) entries.push({ reference, line: null });
    else
      problems.push(
        paperWarning(
          'malformed-entry',
          `item ${index + 1} of the list ${reference === null ? 'is no record' : 'says nothing of a work that can be read'}`,
          'Take it out, or export the list again.',
        ),
      );
  });
  return { entries, problems };
}
