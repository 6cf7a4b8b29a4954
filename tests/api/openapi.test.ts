// The OpenAPI document: valid, and complete enough to work from without reading the code.
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions } from '../../server/api/action-table.ts';
import { routes } from '../../server/api/route-table.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { fetchDocument, type ServedDocument } from './served-document.ts';
import { type RunningApp, startApp } from './start-app.ts';

let app: RunningApp;
let served: ServedDocument;
beforeAll(async () => {
  app = await startApp(await loadSnapshot());
  served = await fetchDocument(app);
});
afterAll(() => app.stop());

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...structuredClone(served.document) })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('describes every route and no other', () => {
    expect(Object.keys(served.document.paths).toSorted()).toEqual([...routes, ...actions].map(({ path }) => path).toSorted());
  });

  it.each(routes.map((route) => [route.path, route] as const))('says of %s what it takes and what it answers', (path, route) => {
    const operation = served.document.paths[path]?.get as Record<string, unknown> &
      NonNullable<(typeof served.document.paths)[string]>['get'];
    expect(operation).toMatchObject({ operationId: route.id, summary: route.summary, tags: [route.tag] });
    const parameters = operation.parameters ?? [];
    expect(parameters.map(({ name }) => name).toSorted()).toEqual(
      [...Object.keys(route.params.shape), ...Object.keys(route.query.shape)].toSorted(),
    );
    for (const { name, description } of parameters) expect([name, description]).toEqual([name, expect.stringMatching(/\w{3}/)]);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '405', '421', '500']));
    if (route.kind === 'prepared')
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['304', '406', '429']));
    if (path.includes('{')) expect(operation.responses).toHaveProperty('404');
  });

  it('describes what it shares once', () => {
    // It grows with the routes. A schema that is repeated instead of shared costs some thousand characters a time.
    const characters = JSON.stringify(served.document).length / Object.keys(served.document.paths).length;
    expect(characters).toBeLessThan(6000);
    for (const name of ['Trace', 'EvidenceLine', 'Provenance', 'ProblemDetails', 'ServerEvent']) {
      expect(served.document.components.schemas).toHaveProperty(name);
    }
  });

  it('refuses an answer that is not as it says', () => {
    expect(served.judgeAs('ServerEvent', { revision: 'aa', broken: [] })).toBeNull();
    expect(served.judgeAs('ServerEvent', { revision: 'aa' })).not.toBeNull();
    expect(served.judgeAs('ServerEvent', { revision: 'aa', broken: [], more: 1 })).not.toBeNull();
    expect(served.judgeAs('Health', { status: 'ill', version: '', revision: '', dossiers: 1 })).not.toBeNull();
  });
});
