// The filters of the legend on a page that has no side panel: which are set, and the legend itself behind a button.
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { FILTERS } from '../address/address.ts';
import { Legend } from '../legend/legend.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { useEscape } from '../words/use-escape.ts';
import './page-filters.css';

export function PageFilters(): ReactNode {
  const set = useExplorer(({ filters }) => FILTERS.reduce((sum, name) => sum + filters[name].length, 0));
  const root = useRef<HTMLDetailsElement>(null);
  const close = useCallback((): void => {
    if (!root.current?.open) return;
    root.current.open = false;
    root.current.querySelector('summary')?.focus();
  }, []);
  useEscape(root, close);
  useEffect(() => {
    // A click elsewhere puts it away, as with any menu.
    const away = (event: PointerEvent): void => {
      if (root.current?.open && !root.current.contains(event.target as Node)) root.current.open = false;
    };
    window.addEventListener('pointerdown', away);
    return () => window.removeEventListener('pointerdown', away);
  }, []);
  return (
    <div className="page-filters">
      <details ref={root}>
        <summary>{set === 0 ? 'Legend and filters' : `Legend and filters (${set} set)`}</summary>
        <div className="page-legend">
          <Legend every />
        </div>
      </details>
      {set > 0 && (
        <button type="button" onClick={actions.clearFilters}>
          Show everything
        </button>
      )}
    </div>
  );
}
