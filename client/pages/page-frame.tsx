// The frame of every page: its heading, the question it answers, what can be done with it, and its contents.
import { type ReactNode, useEffect, useRef } from 'react';
import { useExplorer } from '../store/use-explorer.ts';
import { DraftNote } from './draft-note.tsx';
import { pageWords } from './page-words.ts';
import './page-frame.css';

interface Props {
  /** Buttons: copy, download, print. */
  tools?: ReactNode;
  /** What readers should know before they read, in a sentence or two. */
  lead?: ReactNode;
  /** Takes the whole width and height there is, for contents that scroll by themselves. */
  wide?: boolean;
  children: ReactNode;
}

/** Takes the keyboard to its heading, so that whoever can not see it hears where they are. */
export function PageFrame({ tools, lead, wide = false, children }: Props): ReactNode {
  const words = useExplorer(({ page }) => (page ? pageWords[page] : null));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={wide ? 'page wide' : 'page'} aria-labelledby="page-heading">
      <header className="page-head">
        <div>
          <h2 id="page-heading" ref={heading} tabIndex={-1}>
            {words?.label}
          </h2>
          <p className="page-question">{words?.question}</p>
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      {lead && <p className="page-lead">{lead}</p>}
      <DraftNote />
      {children}
    </section>
  );
}
