// One result of a study in one line of words: "Median PFS: 1.8 months (re-challenge) against 0.9 months (placebo), p = 0.02".
import type { Finding } from '../model/finding.ts';
import { durationWords } from './duration-words.ts';

/** A value that is words ("not reached") is not counted in anything, whatever the results beside it are counted in. */
const isCounted = (value: number | string): boolean => /\p{N}/u.test(String(value));

const amount = (value: number | string, unit: string | undefined): string => {
  if (!unit || !isCounted(value)) return String(value);
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
};

const probability = (p: string): string => {
  const bare = p.trim().replace(/^p\s*(?=[=<>≤≥])/i, '');
  return /^[=<>≤≥]/.test(bare) ? `p ${bare.replace(/^([=<>≤≥])\s*/, '$1 ')}` : `p = ${bare}`;
};

/** The finding in words, complete: outcome, value with unit and group, comparators, p, time and numbers of patients. */
export const findingWords = (finding: Finding): string => {
  const { outcome, group, unit, comparators = [] } = finding;
  const compared = comparators.map((other) => `${amount(other.value, unit)} (${other.group})`).join(', ');
  const value = amount(finding.value, unit);
  const head = compared ? `${value}${group ? ` (${group})` : ''} against ${compared}` : value;
  const details = [
    finding.p === undefined ? null : probability(finding.p),
    finding.at === undefined ? null : `at ${durationWords(finding.at)}`,
    finding.count === undefined || finding.n === undefined ? null : `${finding.count} of ${finding.n} patients`,
    finding.count === undefined || finding.n !== undefined ? null : `count ${finding.count}`,
    finding.n === undefined || finding.count !== undefined ? null : `n = ${finding.n}`,
  ].filter((part) => part !== null);
  return [`${outcome}${group && !compared ? `, ${group}` : ''}: ${head}`, ...details].join(', ');
};

/** The finding in as few words as a picture bears: outcome and value, cut at 48 characters. */
export const findingLabel = (finding: Finding): string => {
  const value = amount(finding.value, finding.unit);
  const full = `${finding.outcome}: ${value}`;
  const room = 48 - [...value].length - 3;
  if ([...full].length <= 48) return full;
  if (room < 12) return `${[...full].slice(0, 47).join('').trimEnd()}…`;
  return `${[...finding.outcome].slice(0, room).join('').trimEnd()}…: ${value}`;
};
