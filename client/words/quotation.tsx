// A quotation: verbatim words, whose they are and where they stand. The citing authors' words and a cited source's own
// words look different (base.css), so that a reader always sees whose words they read.
import type { PassageView } from '../../server/api/contract.ts';
import { showPassage } from '../reader/show-passage.ts';
import { passagePlace, stateWords } from './passage-words.ts';

interface Props {
  passage: PassageView;
  /** The words are a cited source's own. */
  own?: boolean;
  /** Names the work where the surroundings do not. */
  whose?: string | undefined;
  /** Without place and button, where the same quotation stands nearby with both. */
  bare?: boolean;
}

export function Quotation({ passage, own = false, whose, bare = false }: Props) {
  const state = stateWords[passage.state];
  const loud = passage.state === 'missing' || passage.state === 'fuzzy' || passage.state === 'moved';
  return (
    <figure className="quotation">
      <blockquote className={own ? 'quote source' : 'quote'}>{passage.exact}</blockquote>
      {!bare && (
        <figcaption>
          <span className="quiet">
            {whose && `${whose}, `}
            {whose ? passagePlace(passage).toLowerCase() : passagePlace(passage)}
            {loud && <span className="warn-word"> · {state.label}</span>}
          </span>
          <button type="button" className="link" onClick={() => showPassage(passage.id)}>
            Show in reader
          </button>
        </figcaption>
      )}
    </figure>
  );
}
