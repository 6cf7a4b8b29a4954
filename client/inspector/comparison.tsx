// Two hops, sentence to sentence: the citing authors' words, the verdict, and what the source really says.
import type { Place, TraceLine } from '../../server/api/contract.ts';
import { fidelityWords } from '../words/fidelity-words.ts';
import { isCitation } from '../words/said-words.ts';
import { Quotation } from '../words/quotation.tsx';
import { SourceSide } from './source-side.tsx';
import { Verdict } from './verdict.tsx';

const NONE: readonly string[] = [];

interface Props {
  line: TraceLine;
  places: readonly Place[];
  /** Passages that stand above already: they are repeated beside a source that is cited for them, and only there. */
  shown?: readonly string[];
}

export function Comparison({ line, places, shown = NONE }: Props) {
  const cited = isCitation(line);
  const citing = cited ? line.quotations.citing : line.quotations.citing.filter((passage) => !shown.includes(passage.id));
  const alone = !cited && citing.length === 0;
  return (
    <div className={alone ? 'comparison alone' : 'comparison'}>
      {!alone && (
        <div className="side citing-side">
          <p className="side-title">{cited ? 'The case says' : 'The case, without citing it'}</p>
          {citing.map((passage) => (
            <Quotation key={passage.id} passage={passage} bare={shown.includes(passage.id)} />
          ))}
          {citing.length === 0 && <p className="quiet">No words of the case are tied to this line.</p>}
        </div>
      )}
      {line.fidelity && (
        <span className={`hinge severity-${line.fidelity.severity}`} aria-hidden="true">
          {fidelityWords[line.fidelity.label].glyph}
        </span>
      )}
      <Verdict line={line} places={places} />
      <SourceSide line={line} places={places} />
    </div>
  );
}
