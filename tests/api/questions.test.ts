// The routes of the questions over a real port: filters keep what they say, and a page of one list is no page of another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictView, FidelityAnswer, GapView, List, WhatIfAnswer } from '../../server/api/contract.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type RunningApp, startApp } from './start-app.ts';

const DOSSIER = '/api/v1/dossiers/tea-2020';
let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await loadSnapshot());
});
afterAll(() => app.stop());

const ask = async <T>(rest: string): Promise<T> => {
  const answer = await app.ask(`${DOSSIER}${rest}`);
  expect([rest, answer.status]).toEqual([rest, 200]);
  return answer.json() as T;
};

describe('a list of gaps or conflicts', () => {
  it('holds the kinds that are asked for', async () => {
    const gaps = await ask<List<GapView>>('/gaps?kind=opinion,single-study');
    expect(gaps.items.map(({ kind }) => kind)).toEqual(['single-study', 'single-study', 'single-study', 'single-study']);
    expect(gaps.total).toBe(4);
    const conflicts = await ask<List<ConflictView>>('/conflicts?kind=contradicting-claim');
    expect(conflicts.items.map(({ claims }) => claims)).toEqual([['stop-tea-after-noon', 'time-of-day-is-indifferent']]);
  });

  it('holds the topics that are asked for; a gap of the whole dossier has none', async () => {
    const gaps = await ask<List<GapView>>('/gaps?topic=sleep-onset');
    expect(new Set(gaps.items.map(({ topic }) => topic))).toEqual(new Set(['sleep-onset']));
    expect((await ask<List<GapView>>('/gaps?kind=not-stated')).items.some(({ topic }) => topic === null)).toBe(true);
    const conflicts = await ask<List<ConflictView>>('/conflicts?topic=sleep-onset');
    expect(conflicts.items.map(({ topic }) => topic)).toEqual(['sleep-onset', 'sleep-onset']);
  });

  it('takes no cursor of the same list with other filters', async () => {
    const { next } = await ask<List<GapView>>('/gaps?limit=1');
    expect(typeof next).toBe('string');
    const answer = await app.ask(`${DOSSIER}/gaps?limit=1&kind=not-stated&cursor=${next}`);
    expect(answer.status).toBe(400);
    expect((await ask<List<GapView>>(`/gaps?limit=1&cursor=${next}`)).items).toHaveLength(1);
  });
});

describe('what if', () => {
  it('is everything as it is where nothing is asked', async () => {
    const { off, totals } = await ask<WhatIfAnswer>('/what-if');
    expect([off, totals.lost, totals.weakened]).toEqual([[], 0, 0]);
  });

  it('knows an author however the name is composed, and reads support as it is told', async () => {
    const composed = await ask<WhatIfAnswer>(`/what-if?author=${encodeURIComponent('Novák')}&basis=cited`);
    const taken = await ask<WhatIfAnswer>(`/what-if?author=${encodeURIComponent('Nova\u0301k')}&basis=cited`);
    expect(taken).toEqual(composed);
    expect(taken.items.filter(({ state }) => state === 'lost').map(({ claim }) => claim)).toEqual(['decaf-no-effect']);
    const checked = await ask<WhatIfAnswer>(`/what-if?author=${encodeURIComponent('Novák')}`);
    expect(checked.totals.lost).toBe(0);
  });

  it('takes the word false for no', async () => {
    expect((await ask<WhatIfAnswer>('/what-if?retracted=false')).off).toEqual([]);
  });
});

describe('the fidelity report', () => {
  it('counts all citations on every page, and says what they may be compared with', async () => {
    const whole = await ask<FidelityAnswer>('/fidelity');
    const page = await ask<FidelityAnswer>('/fidelity?limit=2');
    expect([page.items.length, page.total, page.totals]).toEqual([2, 7, whole.totals]);
    expect(page.published.map(({ doi }) => doi)).toEqual(['10.1186/s41073-025-00173-z', '10.7717/peerj.1364']);
    expect(page.caveat).toMatch(/^This is a comparison, not a score/);
  });

  it('names the places that its own page rests on, and no others', async () => {
    const { places } = await ask<FidelityAnswer>('/fidelity?limit=1');
    expect(places.map(({ id }) => id)).toEqual(['place-hale-abstract']);
  });
});
