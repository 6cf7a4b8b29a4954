// Files can be dropped anywhere; what becomes of them is told in a corner, with the way to each dossier.
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isServed } from '../api/stand-in.ts';
import { clearPapers, importPapers, papers } from './import-papers.ts';
import { PaperRow } from './paper-row.tsx';
import './papers.css';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!isServed()) return undefined;
    // Entering a child is told before leaving its parent: only the count says whether the pointer is gone.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const allow = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void importPapers([...(event.dataTransfer?.files ?? [])]);
    };
    const follow = { dragenter: enter, dragleave: leave, dragover: allow, drop } as const;
    for (const [name, listener] of Object.entries(follow)) document.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(follow)) document.removeEventListener(name as 'drop', listener);
    };
  }, []);
  return over;
}

export function DropZone(): ReactNode {
  const over = useDrop();
  const list = useStore(papers, (state) => state.list);
  return (
    <>
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p>
            Drop papers here: JATS XML, PDF or plain text. Or a dossier that was taken along, in any form that can come back. All
            stays on this machine.
          </p>
        </div>
      )}
      {list.length > 0 && (
        <section className="papers" aria-label="Imported files">
          <div role="status">
            <ul>
              {list.map((paper) => (
                <PaperRow key={paper.id} paper={paper} />
              ))}
            </ul>
          </div>
          <button type="button" onClick={clearPapers}>
            Close
          </button>
        </section>
      )}
    </>
  );
}
