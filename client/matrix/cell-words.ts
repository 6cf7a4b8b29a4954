// A cell of the matrix in words: parts for files, a sentence for those who do not see the glyphs.
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../server/api/contract.ts';
import { directionWords } from '../words/direction-words.ts';
import { uncheckedWords, uncitedWords } from '../words/said-words.ts';
import { fidelityWords, severityWords } from '../words/fidelity-words.ts';

const direction = (side: { direction: keyof typeof directionWords } | null, otherwise: string): string =>
  side ? directionWords[side.direction].label.toLowerCase() : otherwise;

/** "supports", or that the case does not cite it, or does not say yet for what. */
export const citedWords = (cell: MatrixCell): string => direction(cell.asCited, uncitedWords(cell));

/** "disputes", or that it could not be judged, or that nobody has checked it yet. */
export const checkedWords = (cell: MatrixCell): string => direction(cell.asChecked, uncheckedWords(cell));

/** "overstated, major"; empty where there is no citation to judge. */
export function verdictWords({ fidelity }: MatrixCell): string {
  if (!fidelity) return '';
  const severity = severityWords[fidelity.severity];
  return `${fidelityWords[fidelity.label].label.toLowerCase()}${severity && `, ${severity}`}`;
}

/** Everything but the directions, in the order in which the cell shows it. */
export function limitWords({ level, n, condition, directness, unverified }: MatrixCell): string[] {
  return [
    level === null ? '' : `level ${level}`,
    n === null ? '' : `n = ${n}`,
    directness === 'indirect' ? 'indirect' : '',
    condition === null ? '' : `under a condition: ${condition.replace(/\.$/, '')}`,
    unverified ? 'unverified' : '',
  ].filter(Boolean);
}

/** One text for a cell of a file: "as cited supports; as checked disputes; overstated, major; level 4; n = 60". */
export const cellText = (cell: MatrixCell): string =>
  [`as cited ${citedWords(cell)}`, `as checked ${checkedWords(cell)}`, verdictWords(cell), ...limitWords(cell)]
    .filter(Boolean)
    .join('; ');

/** What a screen reader says of a cell. */
export function cellSentence(cell: MatrixCell, row: MatrixRow, column: MatrixColumn): string {
  const uncited = cell.proposed ? 'cited for it, in which direction is not said yet' : 'not cited for it';
  const cited = cell.asCited ? `cited as ${AS[cell.asCited.direction]}` : uncited;
  const unchecked = cell.proposed ? 'not checked yet' : 'could not be judged on checking';
  const checked = cell.asChecked ? `checked as ${AS[cell.asChecked.direction]}` : unchecked;
  const verdict = cell.fidelity ? `the citation is ${verdictWords(cell)}` : '';
  return `${[`${column.label} on “${row.label}”: ${cited}`, checked, verdict, ...limitWords(cell)].filter(Boolean).join('; ')}.`;
}

const AS = { supports: 'supporting it', disputes: 'disputing it', neutral: 'neutral' } as const;
