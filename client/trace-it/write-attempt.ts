// An attempt as a file to hand in: one row a citation, RFC 4180 CSV.
import type { EvidenceLine } from '../../server/api/contract.ts';
import { writeCell } from '../pages/write-cell.ts';
import type { Attempt } from './attempt.ts';
import { curatorsJudgement } from './curators-judgement.ts';

const COLUMNS = [
  'claim',
  'study',
  'your direction',
  'curators: direction',
  'your fidelity',
  'curators: fidelity',
  'curators: reason',
];

/** Only what was judged. */
export function writeAttempt(lines: readonly EvidenceLine[], attempt: Attempt): string {
  const rows = lines.flatMap((line) => {
    const mine = attempt[line.id];
    if (!mine) return [];
    const theirs = curatorsJudgement(line);
    return [
      [line.claim, line.study, mine.direction, theirs.direction, mine.fidelity, theirs.fidelity, line.fidelity?.because ?? ''],
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
