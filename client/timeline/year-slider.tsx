// The slider "known by": moves while it is dragged, and becomes a step of the address when it is let go.
import type { ReactNode } from 'react';
import { actions } from '../store/explorer.ts';

interface Props {
  first: number;
  last: number;
  /** The year of the address, and the one that is shown while the slider is dragged. */
  chosen: number;
  shown: number;
  /** Year of the case, to come back to; null where it is not known. */
  caseYear: number | null;
  /** Shows a year that is not chosen yet; null: the chosen one again. */
  preview: (year: number | null) => void;
}

export function YearSlider({ first, last, chosen, shown, caseYear, preview }: Props): ReactNode {
  const choose = (): void => {
    if (shown !== chosen) actions.set('known-by', shown === caseYear ? null : String(shown));
    preview(null);
  };
  return (
    <div className="year-slider">
      <label htmlFor="known-by">Known by</label>
      <span aria-hidden="true">{first}</span>
      <input
        id="known-by"
        type="range"
        min={first}
        max={last}
        step={1}
        value={shown}
        onChange={({ target }) => preview(Number(target.value))}
        onPointerUp={choose}
        onKeyUp={choose}
        onBlur={choose}
      />
      <span aria-hidden="true">{last}</span>
      <output htmlFor="known-by">{shown}</output>
      {caseYear !== null && shown !== caseYear && (
        <button type="button" onClick={() => actions.set('known-by', null)}>
          Back to {caseYear}, the year of the case
        </button>
      )}
    </div>
  );
}
