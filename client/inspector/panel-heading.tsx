// The heading of whatever the inspector shows. It takes the focus when the selection came by keyboard, so that a screen
// reader says what is shown now and the next Tab reaches its first link.
import { type ReactNode, useEffect, useRef } from 'react';
import { useExplorer } from '../store/use-explorer.ts';
import { lastInputWasKey } from './last-input.ts';

interface Props {
  /** What sort of thing it is: "Claim", "Study". */
  kind: string;
  /** Small facts that stand beside the kind. */
  aside?: ReactNode;
  children: ReactNode;
}

export function PanelHeading({ kind, aside, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const select = useExplorer((state) => state.select);
  useEffect(() => {
    if (select !== null && lastInputWasKey()) heading.current?.focus({ preventScroll: true });
  }, [select]);
  return (
    <>
      <p className="kind quiet">
        {kind}
        {aside !== undefined && <> · {aside}</>}
      </p>
      <h2 ref={heading} tabIndex={-1} id="details-heading">
        {children}
      </h2>
    </>
  );
}
