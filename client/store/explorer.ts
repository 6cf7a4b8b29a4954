// The state of the explorer: the address, and nothing that could be worked out from it. One store, read by the picture
// (which is not React) and by the panels (which are). Actions are the only way to change it.
import { createStore } from 'zustand/vanilla';
import {
  type Address,
  type Basis,
  type FilterName,
  NO_FILTERS,
  type PageName,
  type Pane,
  type SettingName,
  type ViewName,
  readAddress,
  writeAddress,
} from '../address/address.ts';
import { linkTo, readPlace } from '../address/place.ts';

export interface Explorer extends Address {
  /** Element under the pointer or the outline's cursor: shown, not shared. */
  readonly hover: string | null;
  /** The guide stands open where nothing is selected. */
  readonly guide: boolean;
}

const start = (): Explorer => ({ ...readAddress(readPlace()), hover: null, guide: false });

export const explorer = createStore<Explorer>(() => start());

/** Changes the address: pushes a step that the back button undoes, unless nothing changed. */
function go(change: Partial<Address>): void {
  const next = { ...explorer.getState(), ...change };
  const { pathname, search } = readPlace();
  if (writeAddress(next) === pathname + search) return;
  window.history.pushState(null, '', linkTo(next));
  explorer.setState(change);
}

export const actions = {
  select: (id: string | null): void => {
    explorer.setState({ guide: false });
    go({ select: id });
  },
  setView: (view: ViewName): void => go({ view, focus: null }),
  setBasis: (basis: Basis): void => go({ basis }),
  /** Opens a page, or the graph for null; selection and filters stay, the settings of the page before do not. */
  openPage: (page: PageName | null): void => go({ page, settings: {} }),
  /** Sets one of the page's settings; null for its default. */
  set: (name: SettingName, value: string | null): void => {
    const { [name]: _before, ...others } = explorer.getState().settings;
    go({ settings: value === null || value === '' ? others : { ...others, [name]: value } });
  },
  setPane: (pane: Pane | null): void => go({ pane }),
  focus: (id: string | null): void => go({ focus: id, ...(id ? { select: id } : {}) }),
  open: (change: Partial<Address>): void => go(change),
  toggleFilter: (name: FilterName, value: string): void => {
    const { filters } = explorer.getState();
    const now = filters[name];
    go({ filters: { ...filters, [name]: now.includes(value) ? now.filter((one) => one !== value) : [...now, value] } });
  },
  clearFilters: (): void => go({ filters: NO_FILTERS }),
  hover: (id: string | null): void => explorer.setState({ hover: id }),
  showGuide: (guide: boolean): void => {
    if (guide) go({ select: null });
    explorer.setState({ guide });
  },
};

/** Reads the address, and again with the back and forward buttons; returns the way to stop. */
export function followHistory(): () => void {
  const read = (): void => explorer.setState(readAddress(readPlace()));
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}
