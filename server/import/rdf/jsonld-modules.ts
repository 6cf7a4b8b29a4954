// What is used of jsonld 9, which ships without types: https://github.com/digitalbazaar/jsonld.js. No import or export here, so that
// these are declarations for everyone.

declare module 'jsonld' {
  interface Term {
    termType: string;
    value: string;
  }
  interface Options {
    /** Asked for every document that is not in the file. */
    documentLoader: (address: string) => Promise<never>;
  }
  const jsonld: {
    /** Quads in the shape of RDF/JS. Rejects on what is no JSON-LD. */
    toRDF(document: unknown, options: Options): Promise<{ subject: Term; predicate: Term; object: Term; graph: Term }[]>;
  };
  export { jsonld as default };
}
