// A study in one line: year, design, level, number of patients; as far as they are known, and marked where unverified.
import type { WorkSummary } from '../../server/api/contract.ts';
import { designWords } from '../words/design-words.ts';
import { levelWords } from '../words/level-words.ts';
import { roleWords } from '../words/role-words.ts';
import { UnverifiedMark } from '../words/unverified-mark.tsx';

/** "2009 · cohort study · level 3 · n = 351". A study that the case does not cite says so first. */
export function StudyFacts({ work }: { work: WorkSummary }) {
  const standing = work.standing.status;
  const words = [
    work.role === 'cited' || work.role === 'case' ? null : roleWords[work.role].label.toLowerCase(),
    work.year === null ? null : String(work.year),
    designWords(work.design.kind),
    work.level === null ? null : `level ${work.level}`,
    work.n === null ? null : `n\u00a0=\u00a0${work.n}`,
  ].filter((part) => part !== null);
  return (
    <p className="study-facts quiet" title={work.level === null ? undefined : `Level ${work.level}: ${levelWords[work.level]}`}>
      {words.join(' · ')} {work.unverified && <UnverifiedMark />}
      {(standing === 'retracted' || standing === 'superseded' || standing === 'abandoned') && (
        <b className="warn-word"> {standing}</b>
      )}
    </p>
  );
}
