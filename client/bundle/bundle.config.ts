// Builds the explorer as one file, dist/client-bundle/index.html, with scripts, styles and typefaces inside and places for a
// dossier. What the first picture needs is one script, run as soon as the browser has read it; the other parts of the code stand
// behind it packed, until they are asked for (open-parts.ts). The policy allows the scripts that were built into it and no
// others, and forbids to ask anyone for anything.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { CODE_GROUPS } from '../code-groups.config.ts';

/** All of the page is ASCII, which browsers read faster than anything else. Outside of strings, other letters stand in regular expressions only, which read the same escapes. */
const asciiScript = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const asciiStyle = (css: string): string =>
  css.replace(/[^\0-\x7f]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `);
const asciiPage = (html: string): string => html.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** Neither a closing tag nor the beginning of a comment may stand in a script inside a page. */
const asInline = (code: string): string => asciiScript(code).replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');

const pack = (code: string): string => deflateRawSync(asciiScript(code), { level: 9 }).toString('base64');

/** A module as Rolldown writes it for CommonJS, as a function. */
const asPart = ({ code }: Rolldown.OutputChunk): string => `function(require,exports){${code}}`;

/** The chunks that a chunk cannot begin without, and itself, each behind those that it needs. */
function withImports(chunk: Rolldown.OutputChunk, all: ReadonlyMap<string, Rolldown.OutputChunk>): Set<Rolldown.OutputChunk> {
  const needed = chunk.imports.map((name) => all.get(name)).filter((one) => one !== undefined);
  return new Set([...needed.flatMap((one) => [...withImports(one, all)]), chunk]);
}

/** The script that runs at once: the parts of the first picture, and who is to be asked for the others (open-parts.ts). */
const writeFirst = (chunks: readonly Rolldown.OutputChunk[]): string =>
  asInline(`(()=>{
const parts=window.claimgraphParts={run:new Map(),open:null,take:null};
const require=(name)=>parts.run.get(name)??parts.open(name);
const run=(name,part)=>{const exports={};parts.run.set(name,exports);part(require,exports)};
${chunks.map((chunk) => `run(${JSON.stringify(`./${chunk.fileName}`)},${asPart(chunk)});`).join('\n')}
})()`);

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const writePolicy = (scripts: readonly string[]): string =>
  `default-src 'none'; script-src ${scripts.map(hashOf).join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;

const inOneFile: Plugin = {
  name: 'in-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const page = files.find((file) => file.type === 'asset' && file.fileName === 'index.html');
    const chunks = new Map(files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
    const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
    if (page?.type !== 'asset' || entry === undefined) throw new Error('The bundle has no page or no script.');
    const atOnce = withImports(entry, chunks);
    const first = writeFirst([...atOnce]);
    const later = [...chunks.values()]
      .filter((chunk) => !atOnce.has(chunk))
      .map((chunk) => ({ name: `./${chunk.fileName}`, code: asciiScript(`window.claimgraphParts.take(${asPart(chunk)})`) }));
    const policy = writePolicy([first, ...later.map(({ code }) => code)]);
    const style = asciiStyle(styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n'));
    const blocks = later.map(({ name, code }) => `<script type="text/plain" data-part="${name}">${pack(code)}</script>`);
    page.source = asciiPage(String(page.source))
      .replace(/<script [^>]*src="[^"]*"[^>]*><\/script>/, '')
      .replace(/<link rel="(?:stylesheet|icon)"[^>]*>/g, '')
      .replace(/<noscript>[\s\S]*?<\/noscript>/, '<noscript>This page draws its graph with JavaScript.</noscript>')
      .replace(/ <a href="\/api\/docs">[^<]*<\/a>/, '')
      .replace(
        '<meta charset="utf-8" />',
        () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      )
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace('</body>', () => `<!--first-answer--><script>${first}</script>${blocks.join('')}<!--dossier--></body>`);
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

/**
 * What is never reached in a page and stays outside: the schemas of answers, which routes load only to describe themselves, and
 * what the library of citations (server/export/citation-engine.ts) would fetch with.
 */
const LEFT_OUT = /(?:[/-]contract\.ts|^node-fetch|^sync-fetch)$/;
const leftOut: Plugin = {
  name: 'left-out',
  enforce: 'pre',
  resolveId: (source) => (LEFT_OUT.test(source) ? '\0left-out' : null),
  load: (id) => (id === '\0left-out' ? 'export default null; export const Headers = null;' : null),
};

/** What unpacks is needed at once; the server's code, and the packages that nothing else needs, when it is first asked. */
const OWN_GROUPS = [
  { name: 'unpack', test: /node_modules\/fflate|\/client\/bundle\/unpack-/ },
  { name: 'server', test: /\/server\/|node_modules\/(zod|graphology|minisearch|@citation-js|moo|events)|left-out/ },
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: './',
  plugins: [react(), bundleFirst, latinAlone, leftOut, inOneFile],
  build: {
    outDir: '../dist/client-bundle',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // How long plugins took is no news; import.meta is asked for by what loads a part only, and parts are no files here.
      checks: { pluginTimings: false, emptyImportMeta: false, ineffectiveDynamicImport: false },
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: { groups: [...CODE_GROUPS, ...OWN_GROUPS] },
      },
    },
  },
});
