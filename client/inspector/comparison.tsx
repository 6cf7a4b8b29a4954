// Two hops, sentence to sentence: the citing authors' words, the verdict, and what the source really says.
import type { Place, TraceLine } from '../../server/api/contract.ts';
import { Quotation } from '../words/quotation.tsx';
import { SourceSide } from './source-side.tsx';
import { Verdict } from './verdict.tsx';

export function Comparison({ line, places }: { line: TraceLine; places: readonly Place[] }) {
  const cited = line.asCited !== null;
  return (
    <div className="comparison">
      <div className="side citing-side">
        <p className="side-title">{cited ? 'The case says' : 'The case, without citing it'}</p>
        {line.quotations.citing.map((passage) => (
          <Quotation key={passage.id} passage={passage} />
        ))}
        {line.quotations.citing.length === 0 && <p className="quiet">No words of the case are tied to this line.</p>}
      </div>
      <Verdict line={line} places={places} />
      <SourceSide line={line} places={places} />
    </div>
  );
}
