// Builds the explorer to dist/client.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CODE_GROUPS } from './code-groups.config.ts';

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
        codeSplitting: { groups: CODE_GROUPS },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4317' } },
});
