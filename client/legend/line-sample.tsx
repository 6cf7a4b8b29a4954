// A short line as the picture draws it: colour, line style and arrow shape of a direction.
import type { ReactNode } from 'react';
import type { Direction } from '../words/direction-words.ts';
import './line-sample.css';

const END: Readonly<Record<Direction, ReactNode>> = {
  supports: <path d="M34 2 44 8 34 14z" className="fill" />,
  disputes: <path d="M42 1v14" strokeWidth="3" />,
  neutral: <circle cx="40" cy="8" r="4" className="fill" />,
};
const DASH: Readonly<Record<Direction, string | undefined>> = { supports: undefined, disputes: '6 4', neutral: '1.5 4' };

/** Decoration beside a word that says the same. */
export function LineSample({ direction }: { direction: Direction }): ReactNode {
  return (
    <svg className={`line-sample direction-${direction}`} viewBox="0 0 46 16" width="46" height="16" aria-hidden="true">
      <path d="M2 8h34" strokeDasharray={DASH[direction]} strokeLinecap={direction === 'neutral' ? 'round' : 'butt'} />
      {END[direction]}
    </svg>
  );
}
