// Which citations a reader wants to see: by verdict and by severity. Nothing chosen lets everything through.
import type { CitationCheck } from '../../server/api/contract.ts';

export interface Wanted {
  readonly labels: readonly string[];
  readonly severities: readonly string[];
}

/** Words of a setting, e.g. `minor,major`. */
export const readList = (setting: string | undefined): string[] => (setting ?? '').split(',').filter(Boolean);

/** The setting with a word put in or taken out; null for none. */
export function toggleInList(setting: string | undefined, word: string): string | null {
  const words = readList(setting);
  const next = words.includes(word) ? words.filter((one) => one !== word) : [...words, word];
  return next.length > 0 ? next.join(',') : null;
}

/** Of what is undetermined no severity is known, not even that there is none. */
export const isJudged = (verdict: CitationCheck['verdict']): verdict is NonNullable<CitationCheck['verdict']> =>
  verdict !== null && verdict.label !== 'undetermined';

/** A citation without a verdict is shown where nothing is chosen. */
export const filterChecks = (checks: readonly CitationCheck[], { labels, severities }: Wanted): CitationCheck[] =>
  checks.filter(
    ({ verdict }) =>
      (labels.length === 0 || (verdict !== null && labels.includes(verdict.label))) &&
      (severities.length === 0 || (isJudged(verdict) && severities.includes(verdict.severity))),
  );
