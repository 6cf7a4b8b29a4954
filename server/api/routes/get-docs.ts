// GET /api/docs: the description of the API as a page to read and to try, offline: the page and its files come from here.
import * as z from 'zod';
import { NoParams, NoQuery } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Claimgraph API</title>
    <link rel="icon" href="/api/docs/favicon-32x32.png" type="image/png" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <script defer src="/api/docs/swagger-ui-bundle.js"></script>
    <script defer src="/api/docs/start.js"></script>
  </head>
  <body>
    <main id="docs"></main>
    <noscript>The same description for programs: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></noscript>
  </body>
</html>
`;

export const getDocs = defineRoute({
  id: 'getDocs',
  path: '/api/docs',
  tag: 'server',
  summary: 'The description of the API as a page',
  params: NoParams,
  query: NoQuery,
  kind: 'page',
  answer: async () => z.string(),
  handle: () => PAGE,
});
