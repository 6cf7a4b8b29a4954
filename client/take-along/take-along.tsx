// The menu that takes the graph along: as PNG, as SVG, on paper.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { usePicture } from '../picture/use-picture.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { useEscape } from '../words/use-escape.ts';
import { ExportLinks } from './export-links.tsx';
import './take-along.css';

const load = () => import('./take-picture.ts');

/** Printing is asked for from anywhere, and waits for nobody: what draws on paper is there before. */
function usePrinting(drawn: boolean): void {
  const followed = useRef(false);
  useEffect(() => {
    if (!drawn || followed.current) return;
    const later = setTimeout(() => {
      followed.current = true;
      const place = document.getElementById('stage');
      if (place)
        void import('./print-picture.ts').then(
          ({ followPrinting }) => followPrinting(place),
          () => undefined,
        );
    }, 1500);
    return () => clearTimeout(later);
  }, [drawn]);
}

export function TakeAlong(): ReactNode {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const dossier = useExplorer((state) => state.dossier);
  const core = usePicture((state) => state.core);
  const drawn = usePicture((state) => state.drawn);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  usePrinting(drawn);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEscape(root, close);
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  if (!core || !drawn) return null;
  const take = async (what: 'savePng' | 'saveSvg'): Promise<void> => {
    setFailed(false);
    try {
      const taking = await load();
      taking[what](core);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="take-along" ref={root}>
      {open && (
        <div className="take-along-menu" id="take-along-menu" role="group" aria-label="Take the graph along">
          <button type="button" onClick={() => void take('savePng')}>
            PNG <span className="quiet">pixels, for a message</span>
          </button>
          <button type="button" onClick={() => void take('saveSvg')}>
            SVG <span className="quiet">vectors, for a figure or a slide</span>
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              window.print();
            }}
          >
            Print <span className="quiet">all of it, on one page</span>
          </button>
          {dossier !== null && <ExportLinks dossier={dossier} />}
          {failed && <p role="alert">This part of the explorer could not be loaded. Load the page again.</p>}
        </div>
      )}
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? 'take-along-menu' : undefined}
        onClick={() => setOpen(!open)}
      >
        Take along
      </button>
    </div>
  );
}
