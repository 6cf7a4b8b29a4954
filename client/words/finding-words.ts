// A finding in words: value with unit, comparators, and the small print (n, p, time). VA-Spec StudyResult.
import type { Finding } from '../../server/api/contract.ts';
import { durationWords } from './duration-words.ts';

/** Per cent closes up to its number, other units follow a no-break space; a result in words has no unit to add. */
function withUnit(value: number | string, unit: string | undefined): string {
  if (!unit || !/\d/.test(String(value))) return String(value);
  return unit === '%' ? `${value}%` : `${value}\u00a0${unit}`;
}

/** The result alone: "53%", "27.3 weeks". */
export const findingValue = (finding: Finding): string => withUnit(finding.value, finding.unit);

/** A figure stands out on the page; a result in words is read like any sentence. */
export const isFigure = (finding: Finding): boolean => findingValue(finding).length <= 20;

/** What it is compared with: "v 8% (placebo)"; empty where it stands alone. */
export const findingComparators = (finding: Finding): string =>
  (finding.comparators ?? []).map((one) => `v ${withUnit(one.value, finding.unit)} (${one.group})`).join(', ');

function patients({ n, count, value }: Finding): string | null {
  // "11 of 12" as a value says it already.
  if (count !== undefined && String(value).startsWith(`${count} of `)) return null;
  if (count !== undefined) return n === undefined ? `${count} patients` : `${count} of ${n}`;
  return n === undefined ? null : `n\u00a0=\u00a0${n}`;
}

/** "v 8% (placebo) · 23 of 43 · p = 0.03 · after 24 weeks"; empty where nothing is known. */
export function findingDetails(finding: Finding): string {
  const { p, at } = finding;
  return [
    findingComparators(finding) || null,
    patients(finding),
    p === undefined ? null : `p\u00a0${/^[<>=≤≥]/.test(p) ? p : `=\u00a0${p}`}`,
    at === undefined ? null : `after ${durationWords(at)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
