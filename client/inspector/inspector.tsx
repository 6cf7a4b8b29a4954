// The inspector: what is selected, in words. A claim with its trace, a study with its record, an edge with its reason.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { actions, useExplorer } from '../store/explorer.ts';
import '../words/words.css';
import { Guide } from './guide.tsx';
import './inspector.css';
import { followInput } from './last-input.ts';
import { SelectedPanel } from './selected-panel.tsx';

export function Inspector() {
  const dossier = useExplorer((state) => state.dossier);
  const select = useExplorer((state) => state.select);
  const root = useRef<HTMLDivElement>(null);
  const openedFrom = useRef<HTMLElement | null>(null);
  useEffect(() => followInput(window), []);

  useLayoutEffect(() => {
    if (root.current?.parentElement) root.current.parentElement.scrollTop = 0;
    // Remember who opened the panel, to hand the focus back when it closes.
    const active = document.activeElement;
    if (active instanceof HTMLElement && !root.current?.contains(active)) openedFrom.current = active;
  }, [select]);

  const close = (): void => {
    actions.select(null);
    if (openedFrom.current?.isConnected) openedFrom.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || select === null) return;
    event.stopPropagation();
    close();
  };

  if (dossier === null) return null;
  return (
    <div className="inspector" ref={root} onKeyDown={onKeyDown}>
      {select === null ? (
        <Guide dossier={dossier} />
      ) : (
        <>
          <button type="button" className="plain close" aria-label="Close the details" onClick={close}>
            <span aria-hidden="true">✕</span>
          </button>
          <SelectedPanel key={select} dossier={dossier} id={select} />
        </>
      )}
    </div>
  );
}
