// The way from a page to the same thing in the graph: a real link, because the picture has an address.
import type { MouseEvent, ReactNode } from 'react';
import type { Address, Settings, ViewName } from '../address/address.ts';
import { linkTo } from '../address/place.ts';
import { actions, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

interface Props {
  /** Id of what is selected there; null for nothing. */
  select: string | null;
  view?: ViewName;
  /** Settings that the graph keeps, as what is switched off. */
  settings?: Settings;
  children: ReactNode;
}

const NONE: Settings = {};

export function GraphLink({ select, view = 'claims', settings = NONE, children }: Props): ReactNode {
  const change: Partial<Address> = { page: null, focus: null, view, select, settings };
  const address = useExplorer((state) => linkTo({ ...state, ...change }));
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The side panel stays as it was.
    actions.open({ ...change, pane: explorer.getState().pane });
  };
  return (
    <a href={address} onClick={onClick}>
      {children}
    </a>
  );
}
