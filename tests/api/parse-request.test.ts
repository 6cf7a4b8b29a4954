// What a request asks for: read strictly, and spelt in one way.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { GraphQuery } from '../../server/api/graph-query.ts';
import { HttpProblem } from '../../server/api/http-problem.ts';
import { DossierParams, ListQuery } from '../../server/api/parameters.ts';
import { parseRequest } from '../../server/api/parse-request.ts';
import { defineRoute } from '../../server/api/route.ts';

const routeWith = (query: z.ZodObject) =>
  defineRoute({
    id: 'test',
    path: '/{dossier}',
    tag: 'server',
    summary: 'Test',
    params: DossierParams,
    query,
    kind: 'prepared',
    answer: async () => z.unknown(),
    handle: () => null,
  });
const graph = routeWith(GraphQuery);
const list = routeWith(ListQuery);

const parse = (search: string, route = graph) => parseRequest(route, { dossier: 'tea-2020' }, search);

/** Status and parameters of the problem that is thrown. */
function refusalOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof HttpProblem) return [error.status, ...error.errors.map(({ parameter }) => parameter)];
  }
  return null;
}

describe('a query', () => {
  it('is read into values of their own types', () => {
    expect(parse('view=full&topic=b,a,a&level=3,1&direction=disputes&role=cited,outside').query).toEqual({
      view: 'full',
      topic: ['a', 'b'],
      level: [1, 3],
      direction: ['disputes'],
      role: ['cited', 'outside'],
    });
    expect(parse('limit=20&cursor=x', list).query).toEqual({ limit: 20, cursor: 'x' });
    expect(parse('', list).query).toEqual({ limit: 100 });
  });

  it('has one key for all its spellings, and another for another meaning', () => {
    const keys = ['topic=a,b&view=studies', 'view=studies&topic=b,a', 'topic=b%2Ca', 'topic=a,b,a'].map(
      (search) => parse(search).key,
    );
    expect(new Set(keys).size).toBe(1);
    expect(parse('topic=a').key).not.toBe(keys[0]);
    expect(parseRequest(graph, { dossier: 'other' }, 'topic=a,b').key).not.toBe(keys[0]);
  });

  it.each([
    ['view=picture', 'view'],
    ['view=', 'view'],
    ['views=full', 'views'],
    ['view=full&view=claims', 'view'],
    ['level=6', 'level'],
    ['level=1,,2', 'level'],
    ['level=', 'level'],
    ['direction=supports,sideways', 'direction'],
    ['fidelity=<script>', 'fidelity'],
    ['role=case', 'role'],
    ['basis=both', 'basis'],
    ['topic=../../etc', 'topic'],
    ['__proto__=x', '__proto__'],
    ['constructor=x', 'constructor'],
    [`topic=${'a'.repeat(1001)}`, 'topic'],
  ])('%s is refused', (search, parameter) => {
    expect(refusalOf(() => parse(search))).toEqual([400, parameter]);
  });

  it.each(['limit=0', 'limit=501', 'limit=-1', 'limit=1.5', 'limit=1e2', 'limit=%2020', 'limit=', 'cursor='])(
    'of a list, %s is refused',
    (search) => {
      expect(refusalOf(() => parse(search, list))).toEqual([400, search.split('=')[0]]);
    },
  );
});

describe('a path', () => {
  it.each(['../../etc/passwd', 'Tea-2020', '', 'a'.repeat(101), '<b>', 'tea 2020'])(
    'with %j for an id leads nowhere',
    (dossier) => {
      expect(refusalOf(() => parseRequest(graph, { dossier }, ''))).toEqual([404, 'dossier']);
    },
  );
});
