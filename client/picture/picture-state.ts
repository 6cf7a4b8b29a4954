// What the panels may know of the picture: whether it is drawn, how much is on it, what the last flip turned, and how
// to move it. The picture writes it; the panels read it.
import type { Core } from 'cytoscape';
import { createStore } from 'zustand/vanilla';
import type { RequestError } from '../api/fetch-json.ts';

export interface PictureState {
  readonly drawn: boolean;
  /** The drawing itself, for whoever takes it along; null before there is one. */
  readonly core: Core | null;
  readonly nodes: number;
  readonly edges: number;
  /** After a flip of the basis: how many citations point another way now, how many came and how many went. */
  readonly turned: { changed: number; added: number; removed: number } | null;
  readonly failure: RequestError | null;
  readonly revision: string | null;
  readonly retry: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const nothing = (): void => undefined;

export const pictureState = createStore<PictureState>(() => ({
  drawn: false,
  core: null,
  nodes: 0,
  edges: 0,
  turned: null,
  failure: null,
  revision: null,
  retry: nothing,
  zoom: nothing,
  fit: nothing,
}));
