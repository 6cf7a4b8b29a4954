// Editing over a real port: what is asked of whoever changes something, and what becomes of the answers of the desk.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk, EditOutcome } from '../../server/api/desk.ts';
import type { ImportAnswer } from '../../server/api/import-contract.ts';
import type { Importer } from '../../server/api/importer.ts';
import { actions } from '../../server/api/action-table.ts';
import type { ReviewState } from '../../server/api/review-contract.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { fetchDocument, type ServedDocument } from './served-document.ts';
import { type Answer, type AskOptions, type RunningApp, startApp } from './start-app.ts';

const REVIEW: ReviewState = {
  dossier: 'tea-2020',
  revision: 'abc',
  state: 'draft',
  editable: true,
  claims: 3,
  proposed: 2,
  undo: null,
};
const EDITS = { edits: [{ kind: 'reject', claim: 'tea-dose' }] };
const PATH = '/api/v1/dossiers/tea-2020/edits';

let outcome: EditOutcome | null;
let asked: unknown[];
const desk: Desk = {
  review: () => Promise.resolve(REVIEW),
  edit: (...what) => Promise.resolve((asked.push(what), outcome)),
  undo: (...what) => Promise.resolve((asked.push(what), outcome)),
};

const IMPORTED: ImportAnswer = {
  dossier: 'oolong-2021',
  kind: 'paper',
  title: null,
  state: 'draft',
  references: 3,
  mentions: 4,
  claims: 4,
  counts: '3 references, 4 citations, 4 proposed claims',
  told: [],
  problems: [{ severity: 'warning', reference: null, place: 'line 3', message: 'It is short', tip: 'Look at it.' }],
};

const importer: Importer = {
  importFile: (name, bytes) => {
    asked.push([name, Buffer.from(bytes).toString('latin1')]);
    if (bytes.length > 3) return Promise.resolve(IMPORTED);
    const faults = ['title', 'case'].map((key) => ({ place: `/${key}, line 1`, message: `"${key}" is missing`, tip: 'Add it.' }));
    return Promise.resolve({
      message: 'it is empty',
      tip: 'Give the paper.',
      line: null,
      problems: bytes.length === 1 ? [] : faults,
    });
  },
};

let app: RunningApp;
let served: ServedDocument;
beforeAll(async () => {
  app = await startApp(await loadSnapshot(), { desk, importer });
  served = await fetchDocument(app);
});
afterAll(() => app.stop());
beforeEach(() => {
  asked = [];
  outcome = { kind: 'done', review: REVIEW, claims: ['tea-dose'] };
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}, options: AskOptions = {}): Promise<Answer> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return app.ask(path, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      'if-match': '"abc"',
      ...headers,
    },
    ...options,
  });
};

/** Status and detail, after making sure that it is told as the document says. */
function problemOf(answer: Answer, path = '/api/v1/dossiers/{dossier}/edits'): [number, string] {
  expect(answer.headers['content-type']).toBe('application/problem+json');
  const problem = answer.json() as { detail: string };
  expect(served.judge(path, answer.status, 'application/problem+json', problem, 'post')).toBeNull();
  return [answer.status, problem.detail];
}

describe('an edit over HTTP', () => {
  it('reaches the desk with the revision that was seen, and answers as the document says', async () => {
    const answer = await post(PATH, EDITS);
    expect(answer.status).toBe(200);
    expect(served.judge('/api/v1/dossiers/{dossier}/edits', 200, 'application/json', answer.json(), 'post')).toBeNull();
    expect(asked).toEqual([['tea-2020', 'abc', EDITS.edits]]);
    expect(answer.headers['cache-control']).toBe('no-store');
    await post('/api/v1/dossiers/tea-2020/undo', {});
    expect(asked[1]).toEqual(['tea-2020', 'abc']);
  });

  it.each<[string, EditOutcome | null, number, string]>([
    ['a draft that somebody else has edited', { kind: 'stale', review: REVIEW }, 412, 'Somebody else'],
    ['a dossier that came with the program', { kind: 'read-only' }, 403, 'not edited here'],
    ['an edit that does not fit', { kind: 'refused', at: 0, because: 'There is no claim x.', problems: [] }, 422, 'no claim x'],
    ['a dossier that is not there', null, 404, 'no dossier tea-2020'],
  ])('tells of %s', async (_what, becomes, status, words) => {
    outcome = becomes;
    const [got, detail] = problemOf(await post(PATH, EDITS));
    expect(got).toBe(status);
    expect(detail).toContain(words);
  });

  it.each<[string, () => Promise<Answer>, number]>([
    ['a page of another site', () => post(PATH, EDITS, { origin: 'http://evil.example' }), 403],
    ['a form, which a page of another site can send unasked', () => post(PATH, EDITS, { 'content-type': 'text/plain' }), 415],
    [
      'no revision',
      () => app.ask(PATH, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'content-length': '2' } }),
      400,
    ],
    ['a revision without quotes', () => post(PATH, EDITS, { 'if-match': 'abc' }), 400],
    ['no JSON', () => post(PATH, '{"edits":'), 400],
    ['no UTF-8', () => post(PATH, '{}', { 'content-length': '2' }, { body: Buffer.from([0xff, 0xfe]) }), 400],
    ['an edit of an unknown kind', () => post(PATH, { edits: [{ kind: 'burn', claim: 'tea-dose' }] }), 400],
    ['a field that edits do not have', () => post(PATH, { edits: [{ ...EDITS.edits[0], and: 'more' }] }), 400],
    ['no edits', () => post(PATH, { edits: [] }), 400],
    ['a query', () => post(`${PATH}?quietly=1`, EDITS), 400],
    ['more than a megabyte', () => post(PATH, EDITS, { 'content-length': '1048577' }), 413],
  ])('refuses %s before the desk hears of it', async (_what, send, status) => {
    expect(problemOf(await send())[0]).toBe(status);
    expect(asked).toEqual([]);
  });

  it('refuses to go on without the revision that was seen', async () => {
    const text = JSON.stringify(EDITS);
    const headers = { 'content-type': 'application/json', 'content-length': String(text.length) };
    expect(problemOf(await app.ask(PATH, { method: 'POST', body: text, headers }))[0]).toBe(428);
    expect(asked).toEqual([]);
  });

  it('is taken from a page of this server', async () => {
    expect((await post(PATH, EDITS, { origin: app.url })).status).toBe(200);
  });

  it.each(actions.map(({ path }) => path.replace('{dossier}', 'tea-2020')))('is only ever posted to %s', async (path) => {
    const answer = await app.ask(path);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST, OPTIONS']);
    expect((await app.ask(path, { method: 'OPTIONS' })).headers['allow']).toBe('POST, OPTIONS');
  });

  it('is refused by a server that only reads', async () => {
    const reader = await startApp(await loadSnapshot());
    const text = JSON.stringify(EDITS);
    const headers = { 'content-type': 'application/json', 'content-length': String(text.length), 'if-match': '"abc"' };
    expect((await reader.ask(PATH, { method: 'POST', body: text, headers })).status).toBe(403);
    expect((await reader.ask('/api/v1/dossiers/tea-2020/review')).json()).toMatchObject({ editable: false, undo: null });
    await reader.stop();
  });
});

describe('an import over HTTP', () => {
  const send = (bytes: Buffer, headers: Record<string, string> = {}) =>
    app.ask('/api/v1/imports', {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length), ...headers },
    });

  it('hands over the bytes as they are and the name as it was', async () => {
    const answer = await send(Buffer.from([0, 255, 37, 80, 68, 70]), { 'x-file-name': encodeURIComponent('Ölong ../🍵.pdf') });
    expect(answer.status).toBe(200);
    expect(served.judge('/api/v1/imports', 200, 'application/json', answer.json(), 'post')).toBeNull();
    expect(asked).toEqual([['Ölong ../🍵.pdf', '\u0000ÿ%PDF']]);
  });

  it('says why a file was not imported and what to do', async () => {
    const answer = await send(Buffer.from('x'));
    expect(problemOf(answer, '/api/v1/imports')).toEqual([422, 'The file was not imported: it is empty.']);
    expect(answer.json()).toMatchObject({ errors: [{ message: 'Give the paper.' }] });
    const broken = (await send(Buffer.from('xx'))).json() as { errors: { message: string }[] };
    expect(broken.errors.map(({ message }) => message)).toEqual([
      '/title, line 1: "title" is missing. Add it.',
      '/case, line 1: "case" is missing. Add it.',
    ]);
  });

  it.each([
    ['a page of another site', { origin: 'http://evil.example' }, 403],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a name that is not encoded', { 'x-file-name': '%E0%A4%A' }, 400],
    ['more than 100 MB', { 'content-length': String(100 * 1024 * 1024 + 1) }, 413],
  ])('refuses %s', async (_what, headers, status) => {
    expect(problemOf(await send(Buffer.from('paper'), headers), '/api/v1/imports')[0]).toBe(status);
    expect(asked).toEqual([]);
  });
});
