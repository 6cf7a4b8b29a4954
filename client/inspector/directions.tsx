// A citation's two directions, side by side: what the citing authors use the study for, and what a check found.
import type { EvidenceLine } from '../../server/api/contract.ts';
import { LineSample } from '../legend/line-sample.tsx';
import { type Direction, directionWords } from '../words/direction-words.ts';
import { uncheckedWords, uncitedWords } from '../words/said-words.ts';
import { UnverifiedMark } from '../words/unverified-mark.tsx';

function Way({ direction }: { direction: Direction }) {
  return (
    <span className={`way direction-${direction}`} title={directionWords[direction].meaning}>
      <LineSample direction={direction} /> {directionWords[direction].label.toLowerCase()}
    </span>
  );
}

type Line = Pick<EvidenceLine, 'proposed' | 'asCited' | 'asChecked' | 'unverified'>;

export function Directions({ line }: { line: Line }) {
  return (
    <dl className="directions">
      <div>
        <dt>As cited</dt>
        <dd>
          {line.asCited ? (
            <Way direction={line.asCited.direction} />
          ) : (
            <span className="quiet">{line.proposed ? uncitedWords(line) : 'not cited for this'}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>As checked</dt>
        <dd>
          {line.asChecked ? <Way direction={line.asChecked.direction} /> : <span className="quiet">{uncheckedWords(line)}</span>}{' '}
          {line.unverified && <UnverifiedMark />}
        </dd>
      </div>
    </dl>
  );
}
