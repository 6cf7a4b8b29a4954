// What the one-page explorer is made of, without a server: the built page, and the answers that a server would give.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { takeSnapshot } from '../api/library-holder.ts';
import { listAnswers } from '../api/list-answers.ts';
import type { AnswerContext } from '../api/route.ts';
import { routes } from '../api/route-table.ts';
import type { ExplorerBundle } from '../export/format.ts';
import type { Library } from '../model/library.ts';
import { PROJECT_ROOT } from './find-library-folders.ts';

/** Null where the page has not been built. @param version of the program */
export async function openExplorerBundle(library: Library, dossier: string, version: string): Promise<ExplorerBundle | null> {
  const file = path.join(PROJECT_ROOT, 'dist', 'client-bundle', 'index.html');
  const template = await readFile(file, 'utf8').catch(() => null);
  if (template === null) return null;
  const context: AnswerContext = {
    snapshot: takeSnapshot({ library, problems: [] }, null, new Date(0)),
    version,
    openapi: () => Promise.resolve({}),
    desk: null,
    bundle: () => Promise.resolve(null),
  };
  return { template, answers: () => listAnswers(routes, context, dossier) };
}
