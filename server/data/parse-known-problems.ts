// `known-problems.yaml` as text into accepted exceptions with their lines. Loaded only when the cache has no answer.
import * as z from 'zod';
import { KnownProblem, type LoadedKnownProblem } from '../model/known-problem.ts';
import { explainIssue } from './explain-issue.ts';
import { findLine } from './line-tree.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { SourceFault } from './parsed-source.ts';

const KnownProblemsFile = z.strictObject({ known: z.array(KnownProblem) });

/** No entry is given where any is wrong. */
export function parseKnownProblems(text: string): { entries: Omit<LoadedKnownProblem, 'file'>[]; faults: SourceFault[] } {
  const { value, lines, faults } = parseYaml(text);
  if (faults.length > 0) return { entries: [], faults };
  const result = KnownProblemsFile.safeParse(value);
  if (!result.success)
    return {
      entries: [],
      faults: result.error.issues
        .flatMap((issue) => explainIssue(issue, KnownProblemsFile, value))
        .map(({ path, message, tip }) => ({ line: findLine(lines, path), message, tip })),
    };
  return {
    entries: result.data.known.map((entry, index) => Object.assign(entry, { line: findLine(lines, ['known', index]) })),
    faults,
  };
}
