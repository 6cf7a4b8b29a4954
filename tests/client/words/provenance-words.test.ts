// Nothing that nobody has checked may look checked.
import { expect, it } from 'vitest';
import { unverifiedPart } from '../../../client/words/provenance-words.ts';
import type { Provenance } from '../../../server/model/provenance.ts';

it.each([
  ['verified', { status: 'verified', where: ['place-a'] }, 'none'],
  ['unverified', { status: 'unverified', confidence: 'high' }, 'all'],
  [
    'unverified beside verified: the weakest stands first',
    { status: 'unverified', confidence: 'low', also: [{ status: 'verified' }] },
    'all',
  ],
  [
    'printed in the case and recalled as well',
    { status: 'case', also: [{ status: 'unverified', confidence: 'medium' }] },
    'part',
  ],
  ['derived from verified facts', { status: 'derived', from: 'a sum', also: [{ status: 'verified' }] }, 'none'],
  ['not found', { status: 'not-found' }, 'none'],
] satisfies [string, Provenance, string][])('judges what is %s', (_name, provenance, part) => {
  expect(unverifiedPart(provenance)).toBe(part);
});
