// Everything that the explorer asks, asked of a page that holds the dossier and of a server: the same bytes. A new question fails
// here until it is said how it is asked, and whether a page can answer it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS, VIEWS } from '../../../client/address/address.ts';
import { queries } from '../../../client/api/queries.ts';
import { answerHere } from '../../../client/api/stand-in.ts';
import { answerInPage } from '../../../server/answer-in-page.ts';
import type { PathAnswer } from '../../../server/api/answer-path.ts';
import { writeJson } from '../../../server/api/write-json.ts';
import { packDossier } from '../../../server/export/bundle/pack-dossier.ts';
import type { Dossier } from '../../../server/model/dossier.ts';
import { DOSSIERS, FIXTURES, loadSnapshot } from '../../api/load-snapshot.ts';
import { type RunningApp, startApp } from '../../api/start-app.ts';

interface Question {
  queryFn: (context: { signal: AbortSignal }) => Promise<unknown>;
}

const FILTERS: readonly (Filters | null)[] = [
  null,
  NO_FILTERS,
  { ...NO_FILTERS, direction: ['disputes'] },
  { ...NO_FILTERS, direction: ['supports', 'neutral'], role: ['cited'] },
  { ...NO_FILTERS, level: ['2', '3'], fidelity: ['contradicted', 'overstated'] },
  { ...NO_FILTERS, role: ['outside', 'named'] },
];

const SWITCHES = ['weaker=4', 'unfaithful=minor&basis=cited', 'retracted=true', ''];
const WORDS = ['imatinib', 'CAFFEIN', 'sunitinib resistence', 'the of and', '茶', 'zzzz'];

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** Every question as the explorer may ask it of this dossier. */
const ASKED: Readonly<Record<keyof typeof queries, (dossier: Dossier) => readonly unknown[]>> = {
  dossiers: () => [queries.dossiers()],
  dossier: ({ id }) => [queries.dossier(id)],
  graph: ({ id, topics }) =>
    VIEWS.flatMap((view) =>
      ([null, 'cited', 'checked'] as const).flatMap((basis) =>
        [...FILTERS, { ...NO_FILTERS, topic: idsOf(topics).slice(0, 2) }].map((filters) =>
          queries.graph(id, view, basis, filters),
        ),
      ),
    ),
  works: ({ id }) => [queries.works(id)],
  work: ({ id, works }) => idsOf(works).map((work) => queries.work(id, work)),
  claims: ({ id }) => [queries.claims(id)],
  trace: ({ id, claims }) => idsOf(claims).map((claim) => queries.trace(id, claim)),
  passages: ({ id }) => [queries.passages(id)],
  text: ({ id }) => [queries.text(id)],
  timeline: ({ id }) => [queries.timeline(id)],
  fidelity: ({ id }) => [queries.fidelity(id)],
  appraisal: ({ id }) => [queries.appraisal(id)],
  course: ({ id }) => [queries.course(id)],
  discrepancies: ({ id }) => [queries.discrepancies(id)],
  matrix: ({ id }) => [queries.matrix(id)],
  conflicts: ({ id }) => [queries.conflicts(id)],
  gaps: ({ id }) => [queries.gaps(id)],
  whatIf: ({ id, works, case: subject }) => {
    const without = idsOf(works).filter((work) => work !== subject);
    return [...SWITCHES, `without=${without.slice(0, 3).join(',')}`].map((query) => queries.whatIf(id, query));
  },
  neighbourhood: ({ id, works, claims }) =>
    [...idsOf(works), ...idsOf(claims)]
      .slice(0, 12)
      .flatMap((node) => [1, 2].map((depth) => queries.neighbourhood(id, node, depth))),
  formats: () => [queries.formats()],
  review: ({ id }) => [queries.review(id)],
  search: ({ id }) => WORDS.map((words) => queries.search(id, words)),
};

/** What a page cannot answer: the server's files and drafts, and a text that somebody attached. */
const SERVER_ONLY: readonly string[] = ['text', 'formats', 'review'];

/** The path that a question is asked by. */
async function pathOf(question: unknown): Promise<string> {
  let asked = '';
  answerHere(async (path) => {
    asked = path;
    return { status: 200, body: { items: [], total: 0, next: null } };
  });
  await (question as Question).queryFn({ signal: new AbortController().signal });
  return asked;
}

describe.each([
  ['tea-2020', FIXTURES],
  ['monobe-2017', DOSSIERS],
])('the explorer over %s in a page without a server', (id, folder) => {
  let app: RunningApp;
  let page: (path: string) => Promise<PathAnswer>;
  let dossier: Dossier;
  beforeAll(async () => {
    const { library, problems } = await loadSnapshot(folder).then(async (snapshot) => {
      app = await startApp(snapshot);
      return snapshot;
    });
    const loaded = library.dossiers.find((one) => one.dossier.id === id);
    if (loaded === undefined) throw new Error(`There is no dossier ${id}.`);
    dossier = loaded.dossier;
    page = answerInPage(packDossier(loaded, { program: '0.0.0', revision: library.revision, problems }));
  });
  afterAll(() => app.stop());

  it.each(Object.keys(ASKED).filter((name) => !SERVER_ONLY.includes(name)))('hears of %s what a server says', async (name) => {
    const paths = await askEach(name);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const served = await app.ask(`/api/v1${path}`);
      const here = await page(path);
      expect([path, here.status]).toEqual([path, served.status]);
      expect([path, writeJson(here.body).equals(served.body)]).toEqual([path, true]);
    }
  });

  it.each(SERVER_ONLY)('is told that only a server answers %s', async (name) => {
    for (const path of await askEach(name)) expect(await page(path)).toMatchObject({ status: 404 });
  });

  async function askEach(name: string): Promise<string[]> {
    const paths: string[] = [];
    for (const question of ASKED[name as keyof typeof queries](dossier)) paths.push(await pathOf(question));
    return paths;
  }
});
