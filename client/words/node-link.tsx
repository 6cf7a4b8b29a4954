// A link to anything that can be selected: a node, an edge, a passage, a discrepancy. It is a real link, because every
// selection has an address: it can be copied, and opened beside this one.
import type { MouseEvent, ReactNode } from 'react';
import { linkTo } from '../address/place.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

/** Selects `id` in the view that is open; pointing at it or reaching it by keyboard shows it in the picture. */
export function NodeLink({ id, children }: { id: string; children: ReactNode }) {
  const address = useExplorer((state) => linkTo({ ...state, select: id }));
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.select(id);
  };
  return (
    <a
      href={address}
      onClick={onClick}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(null)}
      onFocus={() => actions.hover(id)}
      onBlur={() => actions.hover(null)}
    >
      {children}
    </a>
  );
}
