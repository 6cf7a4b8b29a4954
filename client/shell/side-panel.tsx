// The side panel: legend and filters, the reader, or the outline; one at a time, which one is in the address.
import type { ReactNode } from 'react';
import { PANES } from '../address/address.ts';
import { Legend } from '../legend/legend.tsx';
import { Outline } from '../outline/outline.tsx';
import { Reader } from '../reader/reader.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import './side-panel.css';

const LABELS = { legend: 'Legend', reader: 'Reader', outline: 'Outline' } as const;

export function SidePanel(): ReactNode {
  const pane = useExplorer((state) => state.pane) ?? 'legend';
  if (pane === 'none') return null;
  return (
    <>
      <nav className="side-tabs" aria-label="Side panel">
        {PANES.map((one) => (
          <button key={one} type="button" aria-current={pane === one} onClick={() => actions.setPane(one)}>
            {LABELS[one]}
          </button>
        ))}
        <button type="button" className="plain side-close" aria-label="Close the panel" onClick={() => actions.setPane('none')}>
          <span aria-hidden="true">✕</span>
        </button>
      </nav>
      {pane === 'legend' && <Legend />}
      {pane === 'reader' && <Reader />}
      {pane === 'outline' && <Outline />}
    </>
  );
}
