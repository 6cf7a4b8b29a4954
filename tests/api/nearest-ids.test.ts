// The ids that somebody may have meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds } from '../../server/api/nearest-ids.ts';

const CLAIMS = ['surgery-at-best-response', 'surgery-benefit', 'sunitinib-second-line', 'pet-predicts-response'];

describe('the nearest ids', () => {
  it.each([
    ['surgery-at-best-respones', ['surgery-at-best-response']],
    ['surgery', ['surgery-at-best-response', 'surgery-benefit']],
    ['PET-PREDICTS-RESPONSE', ['pet-predicts-response']],
    ['the-surgery-benefit-claim', ['surgery-benefit']],
    ['zzzzzzzzzzzzzzzzzzzz', []],
    ['', []],
  ])('of %j are %j', (wanted, expected) => {
    expect(nearestIds(wanted, CLAIMS)).toEqual(expected);
  });

  it('are a few of those that exist, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.stringMatching(/^[a-z0-9-]{1,30}$/)), (wanted, known) => {
        const near = nearestIds(wanted, known);
        expect(near.length).toBeLessThanOrEqual(3);
        for (const id of near) expect(known).toContain(id);
      }),
    );
  });

  it('hold the id itself first where it differs in capitals only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), (id) => {
        expect(nearestIds(id.toUpperCase(), CLAIMS)[0]).toBe(id);
      }),
    );
  });
});
