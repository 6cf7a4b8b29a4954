// Builds the explorer as one file, dist/client-bundle/index.html: scripts, styles and typefaces inside, and a place for a dossier.
// Its policy allows what is inside and forbids to ask anyone for anything.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'";

/** Neither a closing tag nor the beginning of a comment may stand in a script inside a page. */
const asInline = (code: string): string =>
  code
    // Where Vite would name the files to load ahead; there are none.
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3c!--');

const inOneFile: Plugin = {
  name: 'in-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const page = files.find((file) => file.type === 'asset' && file.fileName === 'index.html');
    const script = files.find((file) => file.type === 'chunk' && file.isEntry);
    const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
    if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error('The bundle has no page or no script.');
    const style = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
    const html = String(page.source)
      .replace(/<script [^>]*src="[^"]*"[^>]*><\/script>/, '')
      .replace(/<link rel="(?:stylesheet|icon)"[^>]*>/g, '')
      .replace(/<noscript>[\s\S]*?<\/noscript>/, '<noscript>This page draws its graph with JavaScript.</noscript>')
      .replace(/ <a href="\/api\/docs">[^<]*<\/a>/, '')
      .replace(
        '<meta charset="utf-8" />',
        () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      )
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace('</body>', () => `<!--dossier--><script type="module">${asInline(script.code)}</script></body>`);
    page.source = html;
    for (const file of files) if (file !== page) delete bundle[file.fileName];
  },
};

/** Its own first script, before those of the explorer. */
const bundleFirst: Plugin = {
  name: 'bundle-first',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('./main.ts', './bundle/main.ts') },
};

/** Typefaces of other scripts stay outside: a reader's own take their place, and the file stays small enough to mail. */
const latinAlone: Plugin = {
  name: 'latin-alone',
  enforce: 'pre',
  transform: (code, id) =>
    /fontsource.*\.css/.test(id)
      ? {
          code: code.replace(/\/\* [\w-]+-(?:cyrillic|greek|vietnamese|latin-ext)[\w-]* \*\/\s*@font-face \{[^}]*\}/g, ''),
          map: null,
        }
      : null,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: './',
  plugins: [react(), bundleFirst, latinAlone, inOneFile],
  build: {
    outDir: '../dist/client-bundle',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  },
});
