// How the readers say what is wrong with a paper. Every message names the trouble, every tip what to do.
import type { PaperProblem } from './paper.ts';

/** Where a problem is, as far as known. */
export interface ProblemPlace {
  /** Id of the reference that it is about. */
  reference?: string;
  /** Line of the file, from 1. */
  line?: number | null;
  /** A table and a column, or a JSON Pointer; nothing where it is empty. */
  place?: string;
}

/** A problem that keeps the paper, or a part of it, from being read. */
export function paperError(rule: string, message: string, tip: string, place: ProblemPlace = {}): PaperProblem {
  const { reference = null, line = null, place: where = '' } = place;
  return { rule, severity: 'error', reference, line, ...(where === '' ? {} : { place: where }), message, tip };
}

/** A problem that the reader should know of; what was read stands. */
export function paperWarning(rule: string, message: string, tip: string, place: ProblemPlace = {}): PaperProblem {
  return { ...paperError(rule, message, tip, place), severity: 'warning' };
}
