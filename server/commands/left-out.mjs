// Takes the place of parts of packages in the bundle that this server never uses: of Express parsers of bodies and of nested queries, the
// sending of files and the table of all media types; of jsonld what fetches. They are more than half of what Node.js would have to read before the
// server listens. Whoever begins to use one is told so at once; then take its name out of LEFT_OUT in build.mjs.

const refuse = () => {
  throw new Error('This part of a package is left out of the built server; see LEFT_OUT in server/commands/build.mjs.');
};

/** body-parser */
export { refuse as json, refuse as raw, refuse as text, refuse as urlencoded };
/** qs */
export { refuse as parse, refuse as stringify };
/** @digitalbazaar/http-client, with which jsonld would fetch contexts: nothing is ever fetched */
export { refuse as httpClient };
/** mime-types */
export { refuse as charset, refuse as contentType, refuse as extension, refuse as lookup };
