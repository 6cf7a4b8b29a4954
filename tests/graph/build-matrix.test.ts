// The matrix: one cell for each evidence line, rows and columns in an order that never changes.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MatrixAnswer } from '../../server/api/matrix-contract.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { buildMatrix } from '../../server/graph/build-matrix.ts';
import type { Matrix } from '../../server/graph/build-matrix.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';
import { countLines, syntheticQuestions } from './synthetic-questions.ts';

const folder = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
const matrixOf = (...dossiers: Parameters<typeof makeLibrary>): Matrix => {
  const graph = buildGraph(makeLibrary(...dossiers));
  const matrix = buildMatrix(graph, dossiers[0]?.dossier.id ?? '');
  if (!matrix) throw new Error('There is no such dossier.');
  return matrix;
};

describe('the matrix of the tea dossier', async () => {
  const matrix = matrixOf(...(await loadTea()).dossiers);

  it('has a row for every claim, by topic and then as one reads', () => {
    expect(matrix.topics.map(({ id }) => id)).toEqual(['sleep-onset', 'tea-compounds', 'tea-advice']);
    expect(matrix.rows.map(({ id, order, studies }) => [id, order, studies])).toEqual([
      ['late-tea-delays-sleep', 0, 2],
      ['tea-caused-it', 5, 1],
      ['caffeine-is-the-cause', 1, 2],
      ['decaf-no-effect', 2, 1],
      ['theanine-may-help', 3, 1],
      ['guideline-no-late-tea', 4, 1],
      ['stop-tea-after-noon', 6, 0],
      ['time-of-day-is-indifferent', 7, 1],
    ]);
  });

  it('has a column for every study but the case, oldest first', () => {
    expect(matrix.columns.map(({ id, year, n, level, claims }) => [id, year, n, level, claims])).toEqual([
      ['ibrahim-2009', 2009, null, null, 1],
      ['hale-2011', 2011, 48, 2, 2],
      ['lindqvist-2014', 2014, 48, 3, 2],
      ['novak-2016', 2016, 30, 4, 1],
      ['hygiene-2018', 2018, null, 5, 1],
      ['haddad-2019', 2019, 1204, 2, 2],
    ]);
  });

  it('shows in a cell what the line says, with n and level of the study', () => {
    expect(matrix.cells.find(({ id }) => id === 'decaf-no-effect--novak-2016')).toEqual({
      id: 'decaf-no-effect--novak-2016',
      claim: 'decaf-no-effect',
      study: 'novak-2016',
      proposed: false,
      asCited: { direction: 'supports' },
      asChecked: {
        direction: 'disputes',
        basis: 'full-text',
        provenance: { status: 'verified', where: ['place-novak-full'] },
      },
      basis: 'full-text',
      fidelity: {
        label: 'contradicted',
        severity: 'major',
        because: 'The study found more awakenings after decaffeinated tea and says so.',
      },
      level: 4,
      n: 30,
      passages: ['p-decaf', 'p-novak-own'],
      condition: null,
      directness: 'direct',
      oneOf: [],
      unverified: false,
    });
  });

  it('calls a row unverified only where every cell of it is', () => {
    const doubtful = matrix.rows.filter(({ unverified }) => unverified).map(({ id }) => id);
    expect(doubtful).toEqual(['tea-caused-it']);
  });
});

describe('any matrix', () => {
  it('puts studies without a year last, and those of one year by their names', () => {
    const ids = ['undated', 'zorn-2001', 'anonymous', 'abel-2001', 'miller-1999'];
    const { columns } = matrixOf(makeDossier({ studies: ids.map((id) => study({ id })) }));
    expect(columns.map(({ id }) => id)).toEqual(['miller-1999', 'abel-2001', 'zorn-2001', 'anonymous', 'undated']);
  });

  it('shows the case as a column where a line leads from it, and not otherwise', () => {
    const leads = makeDossier({ claims: [claim({ id: 'own', evidence: [evidence({ study: 'case-2020' })] })] });
    expect(matrixOf(leads).columns.map(({ id }) => id)).toEqual(['case-2020']);
    expect(matrixOf(makeDossier()).columns).toEqual([]);
  });

  it('has nothing in an empty dossier, and is not to be had of one that is not there', () => {
    expect(matrixOf(makeDossier())).toEqual({ topics: [], rows: [], columns: [], cells: [] });
    expect(buildMatrix(buildGraph(makeLibrary()), 'nothing')).toBeNull();
  });

  it('keeps dossiers apart that share a work', () => {
    const shared = (id: string) =>
      makeDossier({
        id,
        studies: [study({ id: 'hale-2011', population: { words: 'Students', n: 48, provenance: { status: 'case' } } })],
        works: [{ id: 'hale-2011', type: 'article-journal', DOI: '10.5555/shared' }],
        claims: [claim({ id: `claim-of-${id}`, evidence: [evidence({ study: 'hale-2011' })] })],
      });
    const matrix = matrixOf(shared('first'), shared('second'));
    expect(matrix.cells.map(({ id, n }) => [id, n])).toEqual([['claim-of-first--hale-2011', 48]]);
  });
});

describe.each([
  [
    'monobe-2017',
    async () => (await loadLibrary({ dossiers: folder })).library.dossiers.find((one) => one.dossier.id === 'monobe-2017'),
  ],
  ['a synthetic dossier', async () => syntheticQuestions({ claims: 200, studies: 90, lines: 6 })],
] as const)('the matrix of %s', async (_, load) => {
  const loaded = (await load()) ?? makeDossier();
  const matrix = matrixOf(loaded);
  const row = new Map(matrix.rows.map(({ id }, i) => [id, i]));
  const column = new Map(matrix.columns.map(({ id }, i) => [id, i]));

  it('is as the contract promises', () => {
    expect(MatrixAnswer.parse(matrix)).toEqual(matrix);
  });

  it('has each line once, in a row and a column that exist, row by row', () => {
    const places = matrix.cells.map(({ claim: at, study: of }) => [row.get(at) ?? -1, column.get(of) ?? -1] as const);
    expect(places.length).toBe(countLines(loaded));
    expect(places.length).toBeGreaterThan(100);
    expect(places.flat().every((place) => place >= 0)).toBe(true);
    const inOrder = places.every(([r, c], i) => {
      const [before, left] = places[i - 1] ?? [-1, -1];
      return r > before || (r === before && c > left);
    });
    expect(inOrder).toBe(true);
  });

  it('counts the cells of its rows and columns rightly', () => {
    for (const { id, studies } of matrix.rows) expect(studies).toBe(matrix.cells.filter(({ claim: at }) => at === id).length);
    for (const { id, claims } of matrix.columns) expect(claims).toBe(matrix.cells.filter(({ study: of }) => of === id).length);
  });

  it('keeps each topic together', () => {
    const met = matrix.rows.map(({ topic }) => topic).filter((topic, i, all) => topic !== all[i - 1]);
    expect(met).toEqual(matrix.topics.map(({ id }) => id));
  });
});
