// The same events as in the drawing, in words: for the keyboard, for screen readers, and for whoever wants to read on.
import type { ReactNode } from 'react';
import type { CourseMark } from '../../server/api/contract.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { DirectionMark } from '../words/direction-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';

const DIRECTIONS = ['supports', 'disputes', 'neutral'] as const;

function Bears({ claims }: Pick<CourseMark, 'claims'>): ReactNode {
  const counts = DIRECTIONS.map((direction) => ({
    direction,
    count: claims.filter((one) => one.direction === direction).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return <span className="quiet">on no claim</span>;
  return counts.map(({ direction, count }) => (
    <span key={direction} className="bears">
      <DirectionMark direction={direction} /> {count}
    </span>
  ));
}

function EventRow({ mark, number }: { mark: CourseMark; number: number }): ReactNode {
  const selected = useExplorer((state) => state.select === mark.event);
  return (
    <tr aria-current={selected ? 'true' : undefined}>
      <td className="event-number">{number}</td>
      <td className="event-when">
        {mark.words}
        {mark.uncertain && <span className="uncertain-word">{mark.date ? 'place on the axis uncertain' : 'time uncertain'}</span>}
        {mark.estimate && <span className="quiet estimate">Estimate, not printed: {mark.estimate}</span>}
      </td>
      <td>
        <NodeLink id={mark.event}>{mark.label}</NodeLink>
        <p>{mark.summary}</p>
      </td>
      <td className="event-bears">
        <Bears claims={mark.claims} />
      </td>
      <td className="event-words">{mark.passages.length}</td>
    </tr>
  );
}

export function EventTable({ marks }: { marks: readonly CourseMark[] }): ReactNode {
  return (
    <div className="event-table">
      <table>
        <caption className="unseen">The events of the drawing, in order</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
            <th scope="col">Bears on claims</th>
            <th scope="col">Passages</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark, index) => (
            <EventRow key={mark.id} mark={mark} number={index + 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
