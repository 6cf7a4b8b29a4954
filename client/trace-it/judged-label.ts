// A judged direction in words.
import { directionWords } from '../words/direction-words.ts';
import type { Judged } from './attempt.ts';

export const judgedLabel = (judged: Judged): string =>
  judged === 'cannot-tell' ? 'Cannot be told' : directionWords[judged].label;
