// Papers can be dropped anywhere; what becomes of them is told in a corner, with the way to each draft.
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isServed } from '../api/stand-in.ts';
import { clearPapers, importPapers, type Paper, papers } from './import-papers.ts';
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

function PaperRow({ paper: { name, state } }: { paper: Paper }): ReactNode {
  if (state.kind === 'failed')
    return (
      <li>
        <b>
          <span aria-hidden="true">✗</span> {name}
        </b>{' '}
        {state.message} {state.tips.join(' ')}
      </li>
    );
  if (state.kind !== 'imported')
    return (
      <li>
        {name}: {state.kind === 'reading' ? 'reading… ' : 'waiting'}
        {state.kind === 'reading' && <progress aria-label={`Reading ${name}`} />}
      </li>
    );
  const { answer } = state;
  return (
    <li>
      <b>
        <span aria-hidden="true">✓</span> {name}
      </b>{' '}
      {answer.references} references, {answer.mentions} citations, {answer.claims} proposed claims
      {answer.problems.length > 0 && `, ${answer.problems.length} things to look at`}.{' '}
      <a href={`/d/${answer.dossier}/review`}>Review the draft</a>
      {answer.problems.length > 0 && (
        <details>
          <summary>What to look at</summary>
          <ul>
            {answer.problems.map(({ message, tip }, at) => (
              <li key={at}>
                {message}. {tip}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function DropZone(): ReactNode {
  const over = useDrop();
  const list = useStore(papers, (state) => state.list);
  return (
    <>
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p>Drop papers here: JATS XML, PDF or plain text. They stay on this machine.</p>
        </div>
      )}
      {list.length > 0 && (
        <section className="papers" aria-label="Imported papers">
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
