// What is kept of an attempt, and what of a kept one is believed.
import { describe, expect, it } from 'vitest';
import type { EvidenceLine } from '../../../server/api/contract.ts';
import { keepAttempt, readAttempt } from '../../../client/trace-it/attempt.ts';
import { writeAttempt } from '../../../client/trace-it/write-attempt.ts';

const MINE = { 'a--b': { direction: 'supports', fidelity: 'accurate' } } as const;

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('an attempt', () => {
  it('comes back as it was kept, for its own dossier only', () => {
    const storage = memory();
    expect(keepAttempt('tea', MINE, () => storage)).toBe(true);
    expect(readAttempt('tea', () => storage)).toEqual(MINE);
    expect(readAttempt('coffee', () => storage)).toEqual({});
  });

  it.each(['nonsense', '[]', 'null', '{"a--b":{"direction":"up","fidelity":"accurate"}}', '{"a--b":7}'])(
    'takes nothing from %s',
    (text) => {
      expect(readAttempt('tea', () => ({ getItem: () => text }))).toEqual({});
    },
  );

  it('goes on where the browser keeps nothing', () => {
    const denied = (): never => {
      throw new Error('denied');
    };
    expect(readAttempt('tea', denied)).toEqual({});
    expect(keepAttempt('tea', MINE, denied)).toBe(false);
  });

  it('is written one row a judged citation, with cells that no spreadsheet runs', () => {
    const line = {
      id: 'a--b',
      claim: 'a',
      study: 'b',
      asChecked: null,
      fidelity: { label: 'overstated', severity: 'minor', because: '=1+1, "and so on"' },
    } as unknown as EvidenceLine;
    const rows = writeAttempt([line, { ...line, id: 'a--c' }], MINE).split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toBe('a,b,supports,cannot-tell,accurate,overstated,"\'=1+1, ""and so on"""');
  });
});
