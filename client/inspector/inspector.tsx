// The inspector: what is selected, in words. A claim with its trace, a study with its record, an edge with its reason.
import { useCallback, useEffect, useRef } from 'react';
import { actions, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { useEscape } from '../words/use-escape.ts';
import '../words/words.css';
import { Guide } from './guide.tsx';
import './evidence.css';
import './inspector.css';
import { followInput } from './last-input.ts';
import { SelectedPanel } from './selected-panel.tsx';

export function Inspector() {
  const dossier = useExplorer((state) => state.dossier);
  const select = useExplorer((state) => state.select);
  const root = useRef<HTMLDivElement>(null);
  const openedFrom = useRef<HTMLElement | null>(null);
  useEffect(() => followInput(window), []);

  useEffect(
    () =>
      explorer.subscribe((now, before) => {
        if (now.select === before.select) return;
        root.current?.parentElement?.scrollTo({ top: 0 });
        // Remember who opened the panel, to hand the focus back when it closes.
        const active = document.activeElement;
        if (active instanceof HTMLElement && !root.current?.contains(active)) openedFrom.current = active;
      }),
    [],
  );
  const close = useCallback((): void => {
    const opener = openedFrom.current;
    actions.select(null);
    if (opener?.isConnected) opener.focus();
  }, []);
  useEscape(root, close);

  if (dossier === null) return null;
  return (
    <div className="inspector" ref={root}>
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
