// The vocabularies that a dossier speaks as RDF, known to whoever writes it and to whoever reads it back. RDF 1.1 Concepts and Abstract
// Syntax; Nanopublication Guidelines, PROV-O, Web Annotation, CiTO, ECO, schema.org, Dublin Core, FOAF, SKOS.

/** Prefixes by name. `cg` is our own: what no vocabulary has a word for. */
export const PREFIXES = {
  np: 'http://www.nanopub.org/nschema#',
  npx: 'http://purl.org/nanopub/x/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  cito: 'http://purl.org/spar/cito/',
  eco: 'http://purl.obolibrary.org/obo/ECO_',
  schema: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  cg: 'urn:claimgraph:term:',
} as const;

/** Addresses of licences, by the names that dossiers give them. */
export const LICENCE_ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
    'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
    'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  }),
);
