// The two sides of a conflict, axis by axis: rows that differ are marked, and what is not stated stays not stated.
import type { ReactNode } from 'react';
import type { AlignedAxis, ConflictSide, ConflictView } from '../../server/api/contract.ts';
import { DirectionMark } from '../words/direction-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { UnverifiedMark } from '../words/unverified-mark.tsx';
import { axisWords, conflictWords, differsWords, NEITHER_SIDE } from './conflict-words.ts';

type Cell = AlignedAxis['sides'][number];

function Words({ cell: { words, provenance, unverified } }: { cell: Cell }): ReactNode {
  if (words === null) return <span className="quiet">not stated</span>;
  return (
    <>
      {words}
      {unverified && (provenance ? <ProvenanceMark of={provenance} /> : <UnverifiedMark />)}
    </>
  );
}

const sideClass = (sides: readonly { side: 0 | 1 | null }[], index: number): string | undefined =>
  index > 0 && sides[index]?.side !== sides[index - 1]?.side ? 'next-side' : undefined;

function SideHead({ side, className }: { side: ConflictSide; className: string | undefined }): ReactNode {
  return (
    <th scope="col" className={className}>
      <NodeLink id={side.study ?? side.claim}>{side.label}</NodeLink>
      {side.direction && (
        <span className="aligned-direction">
          <DirectionMark direction={side.direction} />
        </span>
      )}
      {side.unverified && <UnverifiedMark />}
    </th>
  );
}

export function AlignedTable({ conflict: { kind, claims, sides, aligned } }: { conflict: ConflictView }): ReactNode {
  const spans = ([0, 1, null] as const)
    .map((side) => ({ side, count: sides.filter((one) => one.side === side).length }))
    .filter(({ count }) => count > 0);
  const conditions = sides.some(({ condition }) => condition !== null);
  return (
    <section className="aligned" aria-label="The sides compared">
      <table>
        <thead>
          <tr>
            <th scope="row">
              <span className="unseen">Side</span>
            </th>
            {spans.map(({ side, count }, index) => (
              <th key={String(side)} scope="colgroup" colSpan={count} className={index > 0 ? 'next-side' : undefined}>
                {side === null ? NEITHER_SIDE : conflictWords[kind].sides[side]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{claims.length > 1 ? 'Study or claim' : 'Study'}</th>
            {sides.map((side, index) => (
              <SideHead key={index} side={side} className={sideClass(sides, index)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {aligned.map((row) => {
            const { glyph, word } = differsWords(row.differs);
            return (
              <tr key={row.axis} className={row.differs === true ? 'differs' : undefined}>
                <th scope="row">
                  <span className="aligned-axis">{axisWords[row.axis]}</span>
                  <span className="aligned-mark">
                    <span aria-hidden="true">{glyph}</span> {word}
                  </span>
                </th>
                {row.sides.map((cell, index) => (
                  <td key={index} className={sideClass(sides, index)}>
                    <Words cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {conditions && (
            <tr>
              <th scope="row">
                <span className="aligned-axis">condition</span>
              </th>
              {sides.map((side, index) => (
                <td key={index} className={sideClass(sides, index)}>
                  {side.condition ?? <span className="quiet">none noted</span>}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
