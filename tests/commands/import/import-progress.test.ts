// Progress: nothing for short work, then a line now and then, and one that is drawn over where somebody watches.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ImportProgress } from '../../../server/commands/import/import-progress.ts';

let said: string[];
beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  said = [];
});

const watch = (isTerminal: boolean): ImportProgress => {
  const progress = new ImportProgress(3, { now: () => new Date(), isTerminal, writeError: (text) => void said.push(text) });
  onTestFinished(() => progress.close());
  return progress;
};

describe('progress', () => {
  it('says nothing of work that is soon done', () => {
    const progress = watch(false);
    progress.begin('a.pdf');
    vi.advanceTimersByTime(900);
    progress.step('a.pdf');
    progress.close();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([]);
  });

  it('breaks the silence of a long paper, and says how far it is', () => {
    const progress = watch(false);
    progress.begin('a.pdf');
    vi.advanceTimersByTime(6000);
    progress.note('a.pdf', 'page 12 of 90');
    vi.advanceTimersByTime(6000);
    progress.step('a.pdf');
    expect(said).toEqual(['0 of 3 papers read; reading a.pdf\n', '0 of 3 papers read; reading a.pdf (page 12 of 90)\n']);
  });

  it('draws one line over on a terminal, and takes it away before anything that stays', () => {
    const progress = watch(true);
    progress.begin('a.pdf');
    progress.say('b.pdf: it is empty.\n');
    vi.advanceTimersByTime(200);
    progress.step('a.pdf');
    progress.close();
    expect(said).toEqual([
      '\r\u001b[K0 of 3 papers read; reading a.pdf',
      '\r\u001b[K',
      'b.pdf: it is empty.\n',
      '\r\u001b[K1 of 3 papers read',
      '\r\u001b[K',
    ]);
  });
});
