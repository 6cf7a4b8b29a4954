// Which part of the program may know which other: the table of CONTRIBUTING.md as data, and the judge that reads it.
import type { Import } from './read-imports.ts';

interface ImportRule {
  /** Files that the rule is for. The first rule that fits a file judges it. */
  files: RegExp;
  /** Files of ours that they may import. */
  own: RegExp;
  /** Packages and modules of Node.js that they may import. */
  packages: RegExp;
  /** Said when an import breaks the rule. */
  because: string;
}

const ANY = /./;
const CONTRACT = 'server/api/contract.ts';

/** Packages that run in a browser and may run in the explorer. */
const BROWSER_PACKAGES = /^(?!node:|zod(\/|$)|express$)/;

/** Modules of Node.js that touch nothing outside the process. */
const INNER = 'node:(crypto|path|path/posix|url|util|zlib|buffer)';

export const IMPORT_RULES: readonly ImportRule[] = [
  {
    files: /^server\/model\//,
    own: /^server\/model\//,
    packages: /^zod$/,
    because: 'model says what things are; it knows zod and nothing else, so that everything else may know it',
  },
  {
    files: /^server\/text\//,
    own: /^server\/(text|model)\//,
    packages: /^approx-string-match$/,
    because: 'text finds words in texts that it is handed; it knows the model and neither data, graph nor api',
  },
  {
    files: /^server\/check\//,
    own: /^server\/(check|text|model)\//,
    packages: /^zod$/,
    because: 'check judges a library that it is handed; it knows the model and text and neither data, graph nor api',
  },
  {
    files: /^server\/graph\//,
    own: /^server\/(graph|model)\//,
    packages: /^(graphology(-[a-z-]+)?(\/.+)?|minisearch)$/,
    because: 'graph connects what the model describes; it knows neither text, check, api nor the disk',
  },
  {
    files: /^server\/export\//,
    own: /^server\/(export|graph|model)\//,
    packages: new RegExp(`^(@citation-js/.+|graphology(-[a-z-]+)?|n3|fflate|${INNER})$`),
    because: 'export writes strings from the graph and the model; it knows neither import, data nor api',
  },
  {
    files: /^server\/import\//,
    own: /^server\/(import|text|model)\//,
    packages: new RegExp(`^(saxes|unpdf|@citation-js/.+|fflate|n3|jsonld|zod|${INNER})$`),
    because: 'import turns bytes that it is handed into a draft; it knows the model and text and neither graph, data nor api',
  },
  {
    files: /^server\/edit\//,
    own: /^server\/(edit|model)\//,
    packages: /^zod$/,
    because: 'edit says what a change makes of a draft; who asked and where it is saved is not its business',
  },
  {
    files: /^server\/data\//,
    own: /^server\/(data|text|model)\//,
    packages: new RegExp(
      `^(node:fs|node:fs/promises|node:os|node:timers/promises|node:v8|${INNER}|yaml|zod|chokidar|write-file-atomic)$`,
    ),
    because: 'data is the only folder that touches files; it turns them into the model and knows neither graph nor api',
  },
  {
    files: /^server\/(api\/|app\.ts$)/,
    own: /^server\/((api|text|check|graph|export|model)\/|app\.ts$)/,
    packages: new RegExp(`^(node:http|node:stream|node:events|${INNER}|(?!node:|yaml$|chokidar$|write-file-atomic$).+)$`),
    because: 'api speaks HTTP about what it is handed; it never touches the disk or server/data, and never knows the client',
  },
  {
    files: /^server\//,
    own: /^(server\/|package\.json$)/,
    packages: ANY,
    because: 'the server starts without the client and without the tests',
  },
  {
    files: /^client\/.+\.config\.ts$/,
    own: /^client\//,
    packages: ANY,
    because: 'the configuration of the build stands beside the client and knows nothing of the server',
  },
  {
    files: /^client\/bundle\//,
    own: /^client\/|^server\/(api\/contract|answer-in-page)\.ts$/,
    packages: BROWSER_PACKAGES,
    because:
      'the page without a server has the answers from answer-in-page.ts, by one way in, and knows nothing else of the server',
  },
  {
    files: /^client\//,
    own: /^client\/|^server\/api\/contract\.ts$/,
    packages: BROWSER_PACKAGES,
    because: 'the client knows itself and the types of the contract; the server tells it everything else over HTTP',
  },
  { files: /^tests\//, own: ANY, packages: ANY, because: '' },
];

/**
 * Judges one import.
 * @returns what is wrong with it, in one sentence with its reason; null where it is allowed
 */
export function judgeImport(from: string, { specifier, file, typeOnly }: Import): string | null {
  const rule = IMPORT_RULES.find((one) => one.files.test(from));
  if (rule === undefined) return `${from} stands in no folder that the import rules know`;
  const broken = (what: string): string => `${from} imports ${what}: ${rule.because}`;
  // Only the programs that run what was just built may compute what they import.
  if (specifier === null) return /^(server\/commands|tests)\//.test(from) ? null : broken('something computed at run time');
  if (file === null) return rule.packages.test(specifier) ? null : broken(`"${specifier}"`);
  if (!rule.own.test(file)) return broken(file);
  if (from.startsWith('client/') && file === CONTRACT && !typeOnly) return broken(`${file} as more than types`);
  return null;
}
