// Guesses at what a misspelt word was meant to be.
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../server/text/did-you-mean.ts';

const KEYS = ['id', 'label', 'statement', 'passages', 'evidence', 'relations', 'container-title'];

describe('didYouMean', () => {
  it.each([
    ['lable', 'label'],
    ['Label', 'label'],
    ['passage', 'passages'],
    ['statment', 'statement'],
    ['evidense', 'evidence'],
    ['containertitle', 'container-title'],
    ['di', 'id'],
  ])('%s is probably %s', (word, meant) => {
    expect(didYouMean(word, KEYS)).toBe(meant);
  });

  it.each(['', 'colour', 'xy', 'x'.repeat(100_000)])('makes no guess at %s', (word) => {
    expect(didYouMean(word, KEYS)).toBeNull();
  });
});
