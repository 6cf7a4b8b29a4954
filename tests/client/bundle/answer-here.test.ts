// A page without a server answers as the server would: filtered graphs hold the same nodes and edges, searches find what is there,
// and texts that stand once come back everywhere.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerGraph } from '../../../client/bundle/answer-graph.ts';
import { answerSearch } from '../../../client/bundle/answer-search.ts';
import { unshareStrings } from '../../../client/bundle/unshare-strings.ts';
import type { GraphAnswer } from '../../../server/api/contract.ts';
import { listAnswers } from '../../../server/api/list-answers.ts';
import type { AnswerContext } from '../../../server/api/route.ts';
import { routes } from '../../../server/api/route-table.ts';
import { takeSnapshot } from '../../../server/api/library-holder.ts';
import { shareStrings } from '../../../server/export/bundle/share-strings.ts';
import { makeSyntheticDossier } from '../../bench/synthetic-dossier.ts';
import { type RunningApp, startApp } from '../../api/start-app.ts';
import { loadSnapshot, loadSnapshotWithText } from '../../api/load-snapshot.ts';

const TEA = '/dossiers/tea-2020';
let app: RunningApp;
let answers: Record<string, unknown>;

beforeAll(async () => {
  const snapshot = await loadSnapshot();
  app = await startApp(snapshot);
  const context = { snapshot, version: '0.0.0' } as AnswerContext;
  answers = {};
  for await (const { path, json } of listAnswers(routes, context, 'tea-2020')) answers[path] = JSON.parse(json);
  return () => app.stop();
});

const namesOf = ({ elements }: GraphAnswer): string[] =>
  [...elements.nodes, ...elements.edges].map(({ data }) => data.id).toSorted();

describe('the answers in a page without a server', () => {
  it('are those of the server, path by path', async () => {
    expect(Object.keys(answers).length).toBeGreaterThan(25);
    for (const [path, answer] of Object.entries(answers)) {
      expect([path, answer]).toEqual([path, (await app.ask(`/api/v1${path}`)).json()]);
    }
  });

  it('hold long lists to their end', async () => {
    const library = { revision: 'aa', dossiers: [makeSyntheticDossier(501)] };
    const context = { snapshot: takeSnapshot({ library, problems: [] }, null, new Date(0)), version: '0.0.0' } as AnswerContext;
    const pages: number[] = [];
    for await (const { path, json } of listAnswers(routes, context, 'synthetic')) {
      if (path.includes('/claims?limit=500')) pages.push((JSON.parse(json) as { items: unknown[] }).items.length);
      if (path.includes('/timeline')) break;
    }
    expect(pages).toEqual([500, 1]);
  });

  it('leave out the text that somebody attached', async () => {
    const context = { snapshot: await loadSnapshotWithText(), version: '0.0.0' } as AnswerContext;
    const paths: string[] = [];
    for await (const { path } of listAnswers(routes, context, 'tea-2020')) paths.push(path);
    expect(paths).toContain(`${TEA}/passages?limit=500`);
    expect(paths.filter((path) => path.endsWith('/text'))).toEqual([]);
  });

  it.each([
    'direction=disputes',
    'direction=supports,neutral',
    'level=2',
    'fidelity=contradicted,overstated',
    'role=outside',
    'direction=supports&role=cited',
  ])('hold the graph of claims for %s', async (filters) => {
    for (const basis of ['cited', 'checked']) {
      const path = `${TEA}/graph?view=claims&basis=${basis}&${filters}`;
      const served = (await app.ask(`/api/v1${path}`)).json() as GraphAnswer;
      const here = answerGraph(answers, path);
      if (here === undefined) throw new Error('No graph.');
      const lines = (graph: GraphAnswer) =>
        graph.elements.edges.filter(({ data }) => data.kind === 'evidence').map(({ data }) => data.id);
      expect([path, lines(here).toSorted()]).toEqual([path, lines(served).toSorted()]);
      for (const name of lines(served)) expect(namesOf(here)).toContain(name);
    }
  });

  it('know no graph of another dossier, and nothing that is no graph', () => {
    expect(answerGraph(answers, '/dossiers/other/graph?view=claims')).toBeUndefined();
    expect(answerGraph(answers, `${TEA}/works`)).toBeUndefined();
  });

  it.each([
    ['caffeine', 'caffeine-is-the-cause'],
    ['HALE', 'hale-2011'],
    ['decaffeinated tea', 'decaf-no-effect'],
  ])('find %s', (words, id) => {
    const found = answerSearch(answers, 'tea-2020', `/search?dossier=tea-2020&q=${encodeURIComponent(words)}&limit=30`);
    expect(found?.items.map((hit) => hit.id)).toContain(id);
    expect(found?.total).toBe(found?.items.length);
  });

  it('find nothing where nothing is, and for no words', () => {
    for (const words of ['zzzz', '', ' ']) {
      expect(answerSearch(answers, 'tea-2020', `/search?q=${encodeURIComponent(words)}`)?.items).toEqual([]);
    }
    expect(answerSearch(answers, 'tea-2020', `${TEA}/works`)).toBeUndefined();
  });
});

describe('texts that stand once', () => {
  it('come back as they were', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('\u0001', '\u00010', 'a long text that occurs again and again'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(fc.string(), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(value, (given) => {
        const json = JSON.stringify(given);
        expect(JSON.stringify(unshareStrings(JSON.stringify(shareStrings(JSON.parse(json)))))).toBe(json);
      }),
    );
  });

  it('stand once', () => {
    const long = 'The words of the case that are quoted everywhere.';
    expect(shareStrings([long, { again: long }, 'short', 'short'])).toEqual({
      table: [long],
      value: ['\u00010', { again: '\u00010' }, 'short', 'short'],
    });
  });
});
