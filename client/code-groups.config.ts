// Which code of the explorer stays together, in the served page (vite.config.ts) and in the one-file page (bundle/bundle.config.ts).

/**
 * What the first picture needs, in one file: shared with the panels, each module would otherwise become a file of its own, and
 * a browser fetches six at a time. Nothing here may import React (files called use-… do).
 */
const FIRST =
  /\/client\/((address|api|store|picture|what-if)\/(?!use-)[\w-]+|shell\/(theme|follow-regions|skip-link)|words\/fidelity-words)\.ts$|node_modules\/(@tanstack\/query-core|zustand\/esm\/vanilla)|vite\/preload-helper/;

/** What every page shows around or in itself, in one file for the same reason. The pages themselves are files of their own. */
const PANELS = /\/client\/(inspector|legend|outline|papers|reader|search|shell|words)\//;

/** Cytoscape and React stay by themselves: the picture starts before React. */
export const CODE_GROUPS = [
  { name: 'cytoscape', test: /node_modules\/cytoscape/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'start', test: FIRST },
  { name: 'panels', test: PANELS },
];
