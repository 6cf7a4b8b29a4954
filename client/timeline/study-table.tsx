// The studies of the evidence timeline in words: year, role, level, how many claims rest on each, known by then or not.
import type { ReactNode } from 'react';
import { levelWords } from '../words/level-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { roleWords } from '../words/role-words.ts';
import { UnverifiedMark } from '../words/unverified-mark.tsx';
import type { EvidenceStudy } from './known-by.ts';

const KNOWN = { yes: 'published by then', no: 'not yet published', unknown: 'year not known' } as const;

function StudyRow({ study: { work, claims, known } }: { study: EvidenceStudy }): ReactNode {
  const standing = known === null ? 'unknown' : known ? 'yes' : 'no';
  return (
    <tr className={`study-${standing}`}>
      <td>{work.year ?? '–'}</td>
      <td>
        <NodeLink id={work.id}>
          {work.label}
          {work.citationNumber !== null && ` [${work.citationNumber}]`}
        </NodeLink>
        {work.unverified && <UnverifiedMark />}
      </td>
      <td>{roleWords[work.role].label}</td>
      <td title={work.level === null ? undefined : levelWords[work.level]}>{work.level ?? '–'}</td>
      <td>{claims}</td>
      <td className="standing">{KNOWN[standing]}</td>
    </tr>
  );
}

export function StudyTable({ studies }: { studies: readonly EvidenceStudy[] }): ReactNode {
  return (
    <div className="study-table">
      <table>
        <caption className="unseen">The studies of the drawing, by year</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Study</th>
            <th scope="col">Role</th>
            <th scope="col">Level</th>
            <th scope="col">Claims on it</th>
            <th scope="col">By then</th>
          </tr>
        </thead>
        <tbody>
          {studies.map((study) => (
            <StudyRow key={study.work.id} study={study} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
