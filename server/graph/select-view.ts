// One view of a dossier as elements to draw: pure selection over the graph, at positions that the layout fixed before.
import { describeEdge } from './describe-edge.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { Elements } from './graph-elements.ts';
import type { DossierLayout } from './layout/layout-dossier.ts';
import { placeElements } from './place-elements.ts';
import { selectClaimsView } from './views/claims-view.ts';
import { selectFullView } from './views/full-view.ts';
import { selectStudiesView } from './views/studies-view.ts';
import type { ViewName, ViewOptions } from './views/view-options.ts';

export interface GraphAnswer {
  dossier: string;
  view: ViewName;
  revision: string;
  elements: Elements;
}

const selectors = { studies: selectStudiesView, claims: selectClaimsView, full: selectFullView } as const;

/** The elements of a view under the reader's filters; null where the library has no such dossier. `layout`: see layoutDossier. */
export const selectView = (graph: EvidenceGraph, layout: DossierLayout, options: ViewOptions): GraphAnswer | null => {
  const records = findRecords(graph, layout.dossier);
  if (!records) return null;
  const selection = selectors[options.view](graph, records, options);
  const edges = selection.edges.map((edge) => describeEdge(graph, records, edge));
  return {
    dossier: layout.dossier,
    view: options.view,
    revision: graph.getAttribute('revision'),
    elements: placeElements(layout, options.view, selection.nodes, edges),
  };
};
