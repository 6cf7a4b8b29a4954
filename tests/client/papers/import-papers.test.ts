// Papers on their way: one after another, each told, the good ones imported whatever becomes of the bad.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../server/api/contract.ts';
import { RequestError } from '../../../client/api/fetch-json.ts';
import { clearPapers, importPapers, papers } from '../../../client/papers/import-papers.ts';

const file = (name: string, size = 10): File => ({ name, size }) as File;
const states = (): string[] => papers.getState().list.map(({ name, state }) => `${name} ${state.kind}`);
const answer: ImportAnswer = {
  dossier: 'oolong-2021',
  kind: 'paper',
  title: null,
  state: 'draft',
  references: 1,
  mentions: 1,
  claims: 1,
  counts: '1 reference',
  told: [],
  problems: [],
};

beforeEach(() => clearPapers());

describe('papers', () => {
  it('are imported one after another, and one that fails does not stop the next', async () => {
    const under: string[] = [];
    await importPapers([file('a.pdf'), file('b.pdf'), file('c.xml')], ({ name }) => {
      under.push(name, ...states().filter((state) => state.endsWith('reading')));
      const details = { type: '', title: '', status: 422, detail: '', errors: [{ message: 'Give its text.' }] };
      return name === 'b.pdf' ? Promise.reject(new RequestError(422, 'It is scanned.', details)) : Promise.resolve(answer);
    });
    expect(under).toEqual(['a.pdf', 'a.pdf reading', 'b.pdf', 'b.pdf reading', 'c.xml', 'c.xml reading']);
    expect(states()).toEqual(['a.pdf imported', 'b.pdf failed', 'c.xml imported']);
    expect(papers.getState().list[1]?.state).toEqual({ kind: 'failed', message: 'It is scanned.', tips: ['Give its text.'] });
  });

  it('that are too large are not sent', async () => {
    let sent = 0;
    await importPapers([file('all.pdf', 200 * 1024 * 1024)], () => Promise.resolve(((sent += 1), answer)));
    expect([sent, states()]).toEqual([0, ['all.pdf failed']]);
    expect(papers.getState().list[0]?.state).toMatchObject({ message: 'It has 200 MB; at most 100 MB are read.' });
  });

  it('that are done leave the list when it is closed', async () => {
    const waiting = importPapers([file('a.pdf')], () => Promise.resolve(answer));
    clearPapers();
    expect(states()).toHaveLength(1);
    await waiting;
    clearPapers();
    expect(states()).toEqual([]);
  });
});
