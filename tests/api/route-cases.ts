// What is asked of each route in the tests of the contract: one entry a route, made for whatever dossier is there.
import { FORMATS } from '../../server/export/list-formats.ts';
import type { LoadedDossier } from '../../server/model/library.ts';

export interface RouteCase {
  /** Addresses that are answered with 200; empty where this dossier has nothing to answer with. */
  good: (loaded: LoadedDossier) => string[];
  /** Addresses that name something that does not exist, and what the answer must mention as near. */
  unknown?: (loaded: LoadedDossier) => [address: string, near: string][];
  /** Queries that are refused, and the parameter that is to blame. Put after the first good address. */
  wrong?: [query: string, parameter: string][];
}

const root = '/api/v1';
const at = ({ dossier }: LoadedDossier): string => `${root}/dossiers/${dossier.id}`;

/** An id that is one letter off. */
const misspelt = (id: string): string => `${id}x`;

const unknownDossier =
  (rest = '') =>
  (loaded: LoadedDossier): [string, string][] => [[`${root}/dossiers/${misspelt(loaded.dossier.id)}${rest}`, loaded.dossier.id]];

const first = (items: readonly { id: string }[]): string => items[0]?.id ?? 'nothing';

/** Too few, too many, not numbers; cursors that nobody gave out. */
const WRONG_PAGES: [string, string][] = [
  ['limit=0', 'limit'],
  ['limit=501', 'limit'],
  ['limit=ten', 'limit'],
  ['cursor=made-up', 'cursor'],
  [`cursor=${Buffer.from('["another list","x"]').toString('base64url')}`, 'cursor'],
  [`cursor=${'x'.repeat(501)}`, 'cursor'],
];

const list = (rest: string): RouteCase => ({
  good: (loaded) => [`${at(loaded)}${rest}`, `${at(loaded)}${rest}?limit=1`, `${at(loaded)}${rest}?limit=500`],
  unknown: unknownDossier(rest),
  wrong: WRONG_PAGES,
});

const record = (rest: string, idsOf: (loaded: LoadedDossier) => readonly string[], after = ''): RouteCase => ({
  good: (loaded) => idsOf(loaded).map((id) => `${at(loaded)}${rest}/${id}${after}`),
  unknown: (loaded) => {
    const [id = ''] = idsOf(loaded);
    return [[`${at(loaded)}${rest}/${misspelt(id)}${after}`, id], ...unknownDossier(`${rest}/${id}${after}`)(loaded)];
  },
});

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** A list that is filtered by kind and by topic. */
const filtered = (rest: string, kinds: readonly string[]): RouteCase => ({
  good: (loaded) => [
    ...list(rest).good(loaded),
    `${at(loaded)}${rest}?kind=${kinds.join(',')}`,
    `${at(loaded)}${rest}?topic=${idsOf(loaded.dossier.topics).join(',')}`,
  ],
  unknown: (loaded) => {
    const topic = first(loaded.dossier.topics);
    return [[`${at(loaded)}${rest}?topic=${misspelt(topic)}`, topic], ...unknownDossier(rest)(loaded)];
  },
  wrong: [...WRONG_PAGES, ['kind=none', 'kind'], ['topic=', 'topic']],
});

/** Two studies of the dossier, and the first family name of an author of a study. */
const brought = ({ dossier }: LoadedDossier): string[] =>
  idsOf(dossier.works.filter(({ id }) => id !== dossier.case)).slice(0, 2);
const anyAuthor = ({ dossier }: LoadedDossier): string =>
  dossier.works.find(({ id, author }) => id !== dossier.case && author?.[0]?.family !== undefined)?.author?.[0]?.family ?? '';

/** By id of the route. */
export const routeCases: Readonly<Record<string, RouteCase>> = {
  listDossiers: { good: () => [`${root}/dossiers`, `${root}/dossiers?limit=1`], wrong: WRONG_PAGES },
  getDossier: { good: (loaded) => [at(loaded)], unknown: unknownDossier() },
  getTimeline: list('/timeline'),
  getCourse: { good: (loaded) => [`${at(loaded)}/course`], unknown: unknownDossier('/course') },
  getText: {
    good: (loaded) => (loaded.texts.length > 0 ? [`${at(loaded)}/text`] : []),
    unknown: (loaded) => [
      ...(loaded.texts.length > 0 ? [] : ([[`${at(loaded)}/text`, 'npm run attach']] as [string, string][])),
      ...unknownDossier('/text')(loaded),
    ],
  },
  getGraph: {
    good: (loaded) => [
      `${at(loaded)}/graph`,
      ...['studies', 'claims', 'full'].flatMap((view) =>
        ['', '&basis=cited', '&basis=checked'].map((basis) => `${at(loaded)}/graph?view=${view}${basis}`),
      ),
      `${at(loaded)}/graph?topic=${first(loaded.dossier.topics)}&direction=disputes,neutral&role=cited`,
      `${at(loaded)}/graph?level=1,2&fidelity=accurate,overstated&view=full`,
    ],
    unknown: (loaded) => [
      [`${at(loaded)}/graph?topic=${misspelt(first(loaded.dossier.topics))}`, first(loaded.dossier.topics)],
      ...unknownDossier('/graph')(loaded),
    ],
    wrong: [
      ['view=picture', 'view'],
      ['basis=both', 'basis'],
      ['direction=sideways', 'direction'],
      ['level=0', 'level'],
      ['level=1,6', 'level'],
      ['fidelity=true', 'fidelity'],
      ['role=case', 'role'],
      ['topic=', 'topic'],
      ['topic=%3Cscript%3Ealert(1)%3C/script%3E', 'topic'],
    ],
  },
  getNeighbourhood: {
    good: (loaded) => [
      `${at(loaded)}/neighbourhood?node=${first(loaded.dossier.claims)}`,
      ...[1, 2, 3].map((depth) => `${at(loaded)}/neighbourhood?node=${loaded.dossier.case}&depth=${depth}`),
    ],
    unknown: (loaded) => [
      [`${at(loaded)}/neighbourhood?node=${misspelt(loaded.dossier.case)}`, loaded.dossier.case],
      ...unknownDossier('/neighbourhood?node=x')(loaded),
    ],
    wrong: [
      ['depth=0', 'depth'],
      ['depth=4', 'depth'],
    ],
  },
  findPaths: {
    good: (loaded) => {
      const [from, to] = [first(loaded.dossier.claims), loaded.dossier.claims.at(-1)?.id ?? ''];
      return [
        `${at(loaded)}/paths?from=${from}&to=${to}`,
        `${at(loaded)}/paths?from=${loaded.dossier.case}&to=${loaded.dossier.case}`,
      ];
    },
    unknown: (loaded) => {
      const { case: id } = loaded.dossier;
      return [
        [`${at(loaded)}/paths?from=${misspelt(id)}&to=${id}`, id],
        [`${at(loaded)}/paths?from=${id}&to=${misspelt(id)}`, id],
        ...unknownDossier('/paths?from=x&to=y')(loaded),
      ];
    },
  },
  exportDossier: {
    good: (loaded) => [
      ...FORMATS.filter(({ id }) => id !== 'html-bundle').map(({ id }) => `${at(loaded)}/export/${id}`),
      `${at(loaded)}/export/graphml?includeUnverified=true`,
    ],
    unknown: (loaded) => [
      [`${at(loaded)}/export/graphmx`, 'graphml, gexf'],
      [`${at(loaded)}/export/..%2F..%2Fpackage.json`, 'graphml, gexf'],
      ...unknownDossier('/export/graphml')(loaded),
    ],
    wrong: [
      ['includeUnverified=yes', 'includeUnverified'],
      ['style=vancouver', 'style'],
      ['style=mla', 'style'],
    ],
  },
  listFormats: { good: () => [`${root}/formats`] },
  listClaims: list('/claims'),
  getClaim: record('/claims', ({ dossier }) => idsOf(dossier.claims)),
  traceClaim: record('/claims', ({ dossier }) => idsOf(dossier.claims), '/trace'),
  listWorks: list('/works'),
  getWork: record('/works', ({ dossier }) => idsOf(dossier.works)),
  listPassages: list('/passages'),
  getPassage: record('/passages', ({ dossier }) => idsOf(dossier.passages)),
  listDiscrepancies: list('/discrepancies'),
  getAppraisal: {
    good: (loaded) => (loaded.dossier.appraisal ? [`${at(loaded)}/appraisal`] : []),
    unknown: (loaded) => [
      ...(loaded.dossier.appraisal ? [] : ([[`${at(loaded)}/appraisal`, 'appraisal.yaml']] as [string, string][])),
      ...unknownDossier('/appraisal')(loaded),
    ],
  },
  getMatrix: { good: (loaded) => [`${at(loaded)}/matrix`], unknown: unknownDossier('/matrix') },
  listConflicts: filtered('/conflicts', ['contradicting-claim', 'evidence-on-both-sides']),
  listGaps: filtered('/gaps', ['single-study', 'not-stated']),
  getWhatIf: {
    good: (loaded) => [
      `${at(loaded)}/what-if`,
      `${at(loaded)}/what-if?without=${brought(loaded).join(',')}&basis=cited`,
      `${at(loaded)}/what-if?retracted=true&weaker=4&unfaithful=minor`,
      `${at(loaded)}/what-if?retracted=false&weaker=1&unfaithful=major&basis=checked`,
      ...(anyAuthor(loaded) === '' ? [] : [`${at(loaded)}/what-if?author=${encodeURIComponent(anyAuthor(loaded))}`]),
    ],
    unknown: (loaded) => {
      const [study = ''] = brought(loaded);
      return [
        [`${at(loaded)}/what-if?without=${misspelt(study)}`, study],
        [`${at(loaded)}/what-if?author=${encodeURIComponent(misspelt(anyAuthor(loaded)))}`, anyAuthor(loaded)],
        ...unknownDossier('/what-if')(loaded),
      ];
    },
    wrong: [
      ['without=', 'without'],
      ['without=%3Cscript%3E', 'without'],
      ['retracted=yes', 'retracted'],
      ['weaker=0', 'weaker'],
      ['weaker=6', 'weaker'],
      ['unfaithful=none', 'unfaithful'],
      [`author=${'x'.repeat(101)}`, 'author'],
      ['author=+', 'author'],
      ['basis=both', 'basis'],
    ],
  },
  getFidelity: list('/fidelity'),
  getReview: { good: (loaded) => [`${at(loaded)}/review`], unknown: unknownDossier('/review') },
  searchLibrary: {
    good: (loaded) => [
      `${root}/search?q=the`,
      `${root}/search?q=the+of&limit=2`,
      `${root}/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> "quoted" 🍵 ü')}`,
      `${root}/search?q=the&dossier=${loaded.dossier.id}&kind=claim,passage`,
      `${root}/search?q=zzzzzzzz`,
    ],
    unknown: (loaded) => [[`${root}/search?q=x&dossier=${misspelt(loaded.dossier.id)}`, loaded.dossier.id]],
    wrong: [...WRONG_PAGES, ['kind=topic', 'kind']],
  },
  followEvents: { good: () => [`${root}/events`] },
  getOpenApi: { good: () => [`${root}/openapi.json`] },
  getDocs: { good: () => ['/api/docs'] },
  getHealth: { good: () => ['/healthz'] },
};
