// Buttons that copy a text and say so. Where the browser denies the clipboard, the text is shown, selected, ready to copy.
import { useEffect, useRef, useState } from 'react';

export interface Copyable {
  readonly label: string;
  readonly text: string;
}

type Outcome = { readonly copied: string } | { readonly denied: Copyable };

export function CopyText({ what, texts }: { what: string; texts: readonly Copyable[] }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const denied = outcome && 'denied' in outcome ? outcome.denied : null;
  useEffect(() => {
    if (denied) area.current?.select();
  }, [denied]);
  const copy = async (one: Copyable): Promise<void> => {
    try {
      await navigator.clipboard.writeText(one.text);
      setOutcome({ copied: one.label });
    } catch {
      // No permission, or a page that is not a secure context: the reader copies by hand.
      setOutcome({ denied: one });
    }
  };
  return (
    <div className="copy">
      <div className="buttons" role="group" aria-label={`Copy ${what}`}>
        <span className="quiet">Copy as</span>
        {texts.map((one) => (
          <button key={one.label} type="button" onClick={() => void copy(one)}>
            {one.label}
          </button>
        ))}
      </div>
      <p className="quiet said" role="status">
        {outcome && 'copied' in outcome && `Copied as ${outcome.copied}.`}
        {denied && 'The browser does not let a page copy. The text is selected below: press Ctrl+C or ⌘C.'}
      </p>
      {denied && <textarea ref={area} readOnly rows={5} value={denied.text} aria-label={`${what}, as ${denied.label}`} />}
    </div>
  );
}
