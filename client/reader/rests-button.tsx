// The small raised button behind a passage: how many claims rest on it. One claim is selected at once; several, and
// whatever else rests on the words, open as a list.
import { useState } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { useNames } from '../words/use-names.ts';
import { claimsOn, targetsOf } from './strongest-use.ts';

const GLYPH = { event: '◇', discrepancy: '!', other: '·' } as const;

function face(passage: PassageUse): { text: string; label: string } {
  const claims = claimsOn(passage).length;
  if (claims > 0)
    return { text: String(claims), label: `${claims === 1 ? 'One claim rests' : `${claims} claims rest`} on these words` };
  const kind = passage.events.length > 0 ? 'event' : passage.discrepancies.length > 0 ? 'discrepancy' : 'other';
  return {
    text: GLYPH[kind],
    label: kind === 'other' ? 'Show these words' : `An ${kind} rests on these words`.replace('An d', 'A d'),
  };
}

export function RestsButton({ passage, open, onOpen }: { passage: PassageUse; open: boolean; onOpen: (open: boolean) => void }) {
  const { text, label } = face(passage);
  const targets = targetsOf(passage);
  const only = targets.length === 1 ? targets[0] : undefined;
  return (
    <sup className="rests">
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-expanded={only === undefined ? open : undefined}
        onClick={() => (only === undefined ? onOpen(!open) : actions.select(only))}
      >
        {text}
      </button>
    </sup>
  );
}

/** The list that the button opens. */
export function RestsList({ passage, onClose }: { passage: PassageUse; onClose: () => void }) {
  const name = useNames();
  const [labels] = useState(() => new Set(targetsOf(passage)));
  return (
    <span
      className="rests-list"
      role="group"
      aria-label="What rests on these words"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {[...labels].map((id) => (
        <button key={id} type="button" className="link" onClick={() => actions.select(id)}>
          {name(id)}
        </button>
      ))}
    </span>
  );
}
