// What is said over a picture without a line of evidence, and the way to one that has some.
import type { ReactNode } from 'react';
import { FILTERS } from '../address/address.ts';
import { usePicture } from '../picture/use-picture.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

export function Nothing(): ReactNode {
  const isEmpty = usePicture((state) => state.drawn && state.edges === 0);
  const basis = useExplorer((state) => state.basis);
  const isFiltered = useExplorer(({ filters }) => FILTERS.some((name) => filters[name].length > 0));
  if (!isEmpty) return null;
  if (isFiltered)
    return (
      <div className="nothing">
        <p>No evidence passes these filters.</p>
        <button type="button" onClick={actions.clearFilters}>
          Clear the filters
        </button>
      </div>
    );
  // A database of evidence cites no study for a claim, and a draft has nothing checked.
  const [words, other, way] =
    basis === 'cited'
      ? (['No study is cited for a claim here.', 'checked', 'See the studies as checked'] as const)
      : (['Nothing was checked here yet.', 'cited', 'See the studies as cited'] as const);
  return (
    <div className="nothing">
      <p>{words}</p>
      <button type="button" onClick={() => actions.setBasis(other)}>
        {way}
      </button>
    </div>
  );
}
