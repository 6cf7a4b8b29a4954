// Every format there is, in the order of the menu. The route, the command line, the explorer's menu and the test of the README
// read this list.
import type { Format } from './format.ts';

export const FORMATS: readonly Format[] = [
  {
    id: 'graphml',
    name: 'GraphML',
    description: 'The whole graph for yEd, Gephi, Cytoscape, networkx and igraph, with typed attributes',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    load: async () => (await import('./graphs/write-graphml.ts')).writeGraphml,
  },
  {
    id: 'gexf',
    name: 'GEXF 1.3',
    description: 'The whole graph for Gephi, with years of publication as its time line',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    load: async () => (await import('./graphs/write-gexf.ts')).writeGexf,
  },
  {
    id: 'cyjs',
    name: 'Cytoscape JSON',
    description: 'The whole graph for Cytoscape and Cytoscape.js',
    mediaType: 'application/json',
    extension: 'cyjs',
    load: async () => (await import('./graphs/write-cyjs.ts')).writeCyjs,
  },
  {
    id: 'cx2',
    name: 'CX2',
    description: 'The whole graph for Cytoscape and NDEx',
    mediaType: 'application/json',
    extension: 'cx2',
    load: async () => (await import('./graphs/write-cx2.ts')).writeCx2,
  },
  {
    id: 'graphology',
    name: 'graphology JSON',
    description: 'The whole graph for graphology, sigma.js and programs of your own',
    mediaType: 'application/json',
    extension: 'json',
    load: async () => (await import('./graphs/write-graphology.ts')).writeGraphology,
  },
  {
    id: 'csv',
    name: 'CSV',
    description: 'Nodes and edges as two tables with a data dictionary, in a zip, for spreadsheets, R and pandas',
    mediaType: 'application/zip',
    extension: 'zip',
    load: async () => (await import('./graphs/write-csv.ts')).writeCsv,
  },
  {
    id: 'dot',
    name: 'DOT',
    description: 'The whole graph for Graphviz',
    mediaType: 'text/vnd.graphviz',
    extension: 'dot',
    load: async () => (await import('./graphs/write-dot.ts')).writeDot,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    description: 'The bibliographic records for Zotero, pandoc and citation processors',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    load: async () => (await import('./references/write-csl-json.ts')).writeCslJson,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    description: 'The bibliographic records for LaTeX, biber and JabRef',
    mediaType: 'application/x-bibtex',
    extension: 'bib',
    load: async () => (await import('./references/write-bibtex-file.ts')).writeBibtexFile,
  },
  {
    id: 'ris',
    name: 'RIS',
    description: 'The bibliographic records for EndNote, Zotero and Mendeley',
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
    load: async () => (await import('./references/write-ris-file.ts')).writeRisFile,
  },
  {
    id: 'bibliography',
    name: 'References',
    description: 'The references as text, in the Vancouver, APA or AMA style',
    mediaType: 'text/plain',
    extension: 'txt',
    load: async () => (await import('./references/write-bibliography.ts')).writeBibliography,
  },
];

/** The format of this id, or null. */
export const findFormat = (id: string): Format | null => FORMATS.find((format) => format.id === id) ?? null;
