// A link to anything that can be selected: a node, an edge, a passage, a discrepancy. Selecting is a step in the address.
import type { ReactNode } from 'react';
import { actions } from '../store/explorer.ts';

/** Selects `id`; pointing at it or reaching it by keyboard shows it in the picture. */
export function NodeLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => actions.select(id)}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(null)}
      onFocus={() => actions.hover(id)}
      onBlur={() => actions.hover(null)}
    >
      {children}
    </button>
  );
}
