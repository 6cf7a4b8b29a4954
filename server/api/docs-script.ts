// Starts the API page. A file of its own, because the policy of this server allows no script inside a page.
import type { FileSource } from './file-source.ts';

const SCRIPT = `window.ui = SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  // The badge would ask a server on the internet whether the description is valid; a test of ours does that.
  validatorUrl: null,
});
`;

/** Adds the page's script to the files that it comes with. */
export function withDocsScript(files: FileSource): FileSource {
  return { find: (path) => (path === '/start.js' ? async () => Buffer.from(SCRIPT) : files.find(path)) };
}
