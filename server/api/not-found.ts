// The answer to an id that does not exist: a 404 that helps.
import { HttpProblem } from './http-problem.ts';
import { nearestIds } from './nearest-ids.ts';

/** How much of what was asked for is repeated in the answer, in characters. */
const ECHO = 60;

/** @param what the kind of thing in words, e.g. `claim` @param where e.g. `in dossier monobe-2017`, or nothing */
export function notFound(what: string, wanted: string, known: Iterable<string>, where = ''): HttpProblem {
  const ids = [...known];
  const asked = wanted.length > ECHO ? `${wanted.slice(0, ECHO)}…` : wanted;
  const near = nearestIds(wanted, ids);
  const few = near.length > 0 ? near : ids.slice(0, 3);
  const lead = near.length > 0 ? 'Nearest:' : 'There is, for example,';
  const hint = few.length > 0 ? `${lead} ${few.join(', ')}.` : `There is no ${what} here at all.`;
  return new HttpProblem(404, `There is no ${what} "${asked}"${where === '' ? '' : ` ${where}`}. ${hint}`);
}
