// The explorer's state in a component. Apart from the store, so that the picture can use that without React.
import { useStore } from 'zustand';
import { type Explorer, explorer } from './explorer.ts';

/** Reads a part of the state, and again whenever that part changes. */
export const useExplorer = <T>(pick: (state: Explorer) => T): T => useStore(explorer, pick);
