// The small raised button behind a passage: how many claims rest on it. One claim is selected at once; several, and
// whatever else rests on the words, open as a list.
import { useRef } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { NodeLink } from '../words/node-link.tsx';
import { useEscape } from '../words/use-escape.ts';
import { useNames } from '../words/use-names.ts';
import { claimsOn, targetsOf } from './strongest-use.ts';

const OTHERS = {
  events: { text: '◇', label: 'An event of the patient rests on these words' },
  discrepancies: { text: '!', label: 'A discrepancy rests on these words' },
  references: { text: '↗', label: 'These words are the reference of a study' },
} as const;

/** Null where nothing rests on the words. */
function face(passage: PassageUse): { text: string; label: string } | null {
  const claims = claimsOn(passage).length;
  if (claims > 0)
    return { text: String(claims), label: `${claims === 1 ? 'One claim rests' : `${claims} claims rest`} on these words` };
  const kind = (['events', 'discrepancies', 'references'] as const).find((one) => passage[one].length > 0);
  return kind ? OTHERS[kind] : null;
}

export function RestsButton({ passage, open, onOpen }: { passage: PassageUse; open: boolean; onOpen: (open: boolean) => void }) {
  const shown = face(passage);
  if (!shown) return null;
  const { text, label } = shown;
  const targets = targetsOf(passage);
  const only = targets.length === 1 ? targets[0] : undefined;
  return (
    <sup className="rests">
      <button
        type="button"
        data-rests={passage.id}
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

/** The list that the button opens; `onClose` as `useEscape` wants it. */
export function RestsList({ passage, onClose }: { passage: PassageUse; onClose: () => void }) {
  const root = useRef<HTMLElement>(null);
  const name = useNames();
  useEscape(root, onClose);
  return (
    <span className="rests-list" role="group" aria-label="What rests on these words" ref={root}>
      {targetsOf(passage).map((id) => (
        <NodeLink key={id} id={id}>
          {name(id)}
        </NodeLink>
      ))}
    </span>
  );
}
