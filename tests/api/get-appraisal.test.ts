// The route of the appraisal over a real port: what it answers, and how it says that nobody has appraised the case.
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeSnapshot } from '../../server/api/library-holder.ts';
import type { Dossier } from '../../server/model/dossier.ts';
import { alterTea } from '../fixtures/altered-tea.ts';
import { type Answer, startApp } from './start-app.ts';

const askTea = async (change: (dossier: Dossier) => void = () => {}): Promise<Answer> => {
  const library = await alterTea(change);
  const app = await startApp(takeSnapshot({ library, problems: [] }, null, new Date('2026-01-01T00:00:00Z')));
  onTestFinished(() => app.stop());
  return app.ask('/api/v1/dossiers/tea-2020/appraisal');
};

describe('the appraisal', () => {
  it('is answered with its eight items', async () => {
    const answer = await askTea();
    expect(answer.status).toBe(200);
    expect((answer.json() as { items: unknown[] }).items).toHaveLength(8);
  });

  it('that nobody has written is a 404 that says how to write it', async () => {
    const answer = await askTea((dossier) => {
      delete dossier.appraisal;
    });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, detail: expect.stringContaining('appraisal.yaml') as string });
  });
});
