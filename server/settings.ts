// The settings of the server, all from the environment. Each has a default that needs nothing set.
import { join, resolve } from 'node:path';
import * as z from 'zod';

/** One setting, as the README lists it. */
export interface SettingDescription {
  name: string;
  usual: string;
  meaning: string;
}

/** Every setting there is. */
export const SETTINGS: readonly SettingDescription[] = [
  { name: 'PORT', usual: '4317', meaning: 'Port to listen on; 0 takes any free one' },
  {
    name: 'HOST',
    usual: '127.0.0.1',
    meaning: 'Address to listen on. On 0.0.0.0 everybody in the network can read, and requests are answered under any name',
  },
  { name: 'CLAIMGRAPH_DOSSIERS', usual: 'graph-data/dossiers', meaning: 'Folder of the dossiers' },
  { name: 'CLAIMGRAPH_TEXTS', usual: '.claimgraph/texts', meaning: 'Folder of the attached texts' },
  {
    name: 'CLAIMGRAPH_WORKSPACE',
    usual: './claimgraph',
    meaning: 'Folder of what you import: drafts and the dossiers made of them. They can be edited, bundled ones cannot',
  },
  { name: 'LOG_LEVEL', usual: 'info', meaning: 'fatal, error, warn, info, debug (a line for each request), trace or silent' },
  {
    name: 'RATE_LIMIT',
    usual: '600',
    meaning: 'Answers made a minute for one client; 0 for no limit. Ready answers are not counted',
  },
];

export interface Settings {
  port: number;
  host: string;
  /** Absolute paths. */
  dossiers: string;
  texts: string;
  workspace: string;
  cache: string;
  client: string;
  logLevel: string;
  rateLimit: number;
}

const whole = (max: number) => {
  const wanted = `must be a whole number from 0 to ${max}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, wanted)
    .transform(Number)
    .refine((value) => value <= max, wanted);
};

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const Environment = z.object({
  PORT: whole(65_535).default(4317),
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, 'must be a name or an address, without a port')
    .default('127.0.0.1'),
  CLAIMGRAPH_DOSSIERS: z.string().optional(),
  CLAIMGRAPH_TEXTS: z.string().optional(),
  CLAIMGRAPH_WORKSPACE: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
  RATE_LIMIT: whole(1_000_000).default(600),
});

/**
 * Reads the settings. An empty variable counts as not set.
 * @param root absolute path of the project, which the defaults are under; given paths are relative to the working folder
 * @returns the settings, or what is wrong with them, one sentence each
 */
export function parseSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): { settings: Settings } | { mistakes: string[] } {
  const given = Object.fromEntries(SETTINGS.map(({ name }) => [name, environment[name] || undefined]));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} ${message}; it is ${JSON.stringify(environment[name])}.`;
    });
    return { mistakes };
  }
  const { PORT, HOST, CLAIMGRAPH_DOSSIERS, CLAIMGRAPH_TEXTS, CLAIMGRAPH_WORKSPACE, LOG_LEVEL, RATE_LIMIT } = parsed.data;
  return {
    settings: {
      port: PORT,
      host: HOST,
      dossiers: resolve(CLAIMGRAPH_DOSSIERS ?? join(root, 'graph-data', 'dossiers')),
      texts: resolve(CLAIMGRAPH_TEXTS ?? join(root, '.claimgraph', 'texts')),
      workspace: resolve(CLAIMGRAPH_WORKSPACE ?? 'claimgraph'),
      cache: join(root, '.claimgraph', 'cache'),
      client: join(root, 'dist', 'client'),
      logLevel: LOG_LEVEL,
      rateLimit: RATE_LIMIT,
    },
  };
}
