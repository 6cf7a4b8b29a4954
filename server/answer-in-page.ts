// The server's answers inside a page that does without a server: the same routes over the same graph, of the one dossier that the
// page holds. The one file of the server that the page's code may import (client/bundle): it reaches neither disk, nor Express,
// nor any module of Node.js.
import * as z from 'zod';
import { answerPath, type PathAnswer } from './api/answer-path.ts';
import { pageRoutes } from './api/page-routes.ts';
import type { AnswerContext } from './api/route.ts';
import { openSnapshot } from './api/snapshot.ts';
import { unpackDossier } from './import/packed/unpack-dossier.ts';
import type { LoadedDossier } from './model/library.ts';
import type { PackedDossier } from './model/packed-dossier.ts';

/**
 * Opens a packed dossier, which is taken to be as this version of the program writes it.
 * @param packed Base64, as server/export/bundle/pack-dossier.ts gives it
 * @returns what answers a path and query under `/api/v1`
 */
export function answerInPage(packed: string): (path: string) => Promise<PathAnswer> {
  // Else zod asks whether it may make code of text, which the page's policy forbids and the browser reports as an error.
  z.config({ jitless: true });
  const { dossier, origin, anchors, problems, revision, program } = unpackDossier(packed) as PackedDossier;
  const loaded: LoadedDossier = {
    dossier,
    origin,
    places: new Map(),
    texts: [],
    anchors: new Map(anchors.map((anchor) => [anchor.passage, anchor])),
  };
  const snapshot = openSnapshot({ library: { revision, dossiers: [loaded] }, problems, broken: new Map() });
  const context: AnswerContext = {
    snapshot,
    version: program,
    openapi: () => Promise.reject(new Error('A page describes no API.')),
    desk: null,
    bundle: () => Promise.resolve(null),
  };
  return (path) => answerPath(pageRoutes, context, path);
}
