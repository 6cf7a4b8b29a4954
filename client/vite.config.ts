// Builds the explorer to dist/client. Cytoscape and React are chunks of their own: the picture starts before React.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Has the browser run the first script before it paints anything, since painting a page without its picture only keeps readers
 * from the picture, and load the typeface of the labels along with it.
 */
const pictureFirst: Plugin = {
  name: 'picture-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
      tags: Object.keys(bundle)
        .filter((file) => file.includes('source-sans-3-latin-wght'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
    }),
  },
};

/**
 * What the first picture needs, in one file: shared with the panels, each module would otherwise become a file of its own, and
 * a browser fetches six at a time. Nothing here may import React (files called use-… do).
 */
const FIRST =
  /\/client\/((address|api|store|picture|what-if)\/(?!use-)[\w-]+|shell\/(theme|follow-regions|skip-link)|words\/fidelity-words)\.ts$|node_modules\/(@tanstack\/query-core|zustand\/esm\/vanilla)|vite\/preload-helper/;

/** What every page shows around or in itself, in one file for the same reason. The pages themselves are files of their own. */
const PANELS = /\/client\/(inspector|legend|outline|papers|reader|search|shell|words)\//;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react(), pictureFirst],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Data URIs would need a wider policy for fonts and scripts; files are cached by the browser just as well.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // How long each plugin took is no news for who only wants to start.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules\/cytoscape/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'start', test: FIRST },
            { name: 'panels', test: PANELS },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4317' } },
});
