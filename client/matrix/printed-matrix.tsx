// The matrix on paper: a sheet has no scroll bars, so what is printed is the list of lines, topic by topic. Made only while
// the page is being printed, because a large matrix is long on paper.
import type { ReactNode } from 'react';
import { usePrinting } from '../words/use-printing.ts';
import type { Arranged } from './arrange-matrix.ts';
import { cellText } from './cell-words.ts';

export function PrintedMatrix({ arranged: { groups, columns, cells } }: { arranged: Arranged }): ReactNode {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <div className="matrix-printed">
      {groups.map(({ topic, rows }) => (
        <section key={topic.id}>
          <h3>{topic.label}</h3>
          {rows.map((row) => (
            <div className="matrix-printed-claim" key={row.id}>
              <p>{row.statement}</p>
              <ul>
                {columns.flatMap((study) => {
                  const cell = cells.get(row.id)?.get(study.id);
                  return cell
                    ? [
                        <li key={study.id}>
                          <b>{study.label}</b>: {cellText(cell)}
                        </li>,
                      ]
                    : [];
                })}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
