// Whether something can be quoted.
import { ELISION } from '../model/passage.ts';

/** Each stretch of the words holds a letter or a digit, and no mark of omission stands at its edge. */
export const holdsWords = (exact: string): boolean =>
  exact.split(ELISION).every((part) => /[\p{L}\p{N}]/u.test(part) && !/^\[…\]|\[…\]$/.test(part.trim()));
