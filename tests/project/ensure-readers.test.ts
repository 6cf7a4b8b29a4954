// The readers of other people are installed for the tests only where nobody minds.
import { expect, it } from 'vitest';
import { shouldInstall } from '../ensure-readers.mjs';

const here = { ci: true, root: true, debian: true, complete: false };

it.each([
  ['in continuous integration', {}, true],
  ["not on a person's machine", { ci: false }, false],
  ['not without the right to', { root: false }, false],
  ['not on another system', { debian: false }, false],
  ['not where all is there', { complete: true }, false],
])('installs readers %s', (_, changes, expected) => {
  expect(shouldInstall({ ...here, ...changes })).toBe(expected);
});
