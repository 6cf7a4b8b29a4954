// Builds the explorer to dist/client. Cytoscape and React are chunks of their own: the picture starts before React.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Has the page load what the picture is drawn with along with its first script, instead of after it. */
const preloadPicture: Plugin = {
  name: 'preload-picture',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const picture = chunks.find((chunk) => chunk.name === 'start-picture');
      const files = picture === undefined ? [] : [picture.fileName, ...picture.imports];
      return files
        .filter((file) => !html.includes(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }));
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react(), preloadPicture],
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
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4317' } },
});
