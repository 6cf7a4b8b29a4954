// One learner's attempt at a dossier, kept in this browser and nowhere else.
import type { FidelityLabel } from '../words/fidelity-words.ts';
import { FIDELITIES } from '../words/fidelity-words.ts';
import { DIRECTIONS, type Direction } from '../words/direction-words.ts';

/** A direction, or that it can not be told from what is at hand. */
export type Judged = Direction | 'cannot-tell';
export const JUDGED: readonly Judged[] = [...DIRECTIONS, 'cannot-tell'];

export interface Judgement {
  direction: Judged;
  fidelity: FidelityLabel;
}

/** By id of the evidence line. */
export type Attempt = Readonly<Record<string, Judgement>>;

const key = (dossier: string): string => `claimgraph:trace-it:${dossier}`;

const isJudgement = (value: unknown): value is Judgement =>
  typeof value === 'object' &&
  value !== null &&
  'direction' in value &&
  'fidelity' in value &&
  (JUDGED as readonly unknown[]).includes(value.direction) &&
  (FIDELITIES as readonly unknown[]).includes(value.fidelity);

/** What was kept; whatever of it is no judgement is left out. Never fails: storage may be denied or hold anything. */
export function readAttempt(dossier: string, storage: () => Pick<Storage, 'getItem'> = () => localStorage): Attempt {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key(dossier)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Judgement] => isJudgement(entry[1])));
  } catch {
    return {};
  }
}

/** Whether it could be kept. */
export function keepAttempt(
  dossier: string,
  attempt: Attempt,
  storage: () => Pick<Storage, 'setItem'> = () => localStorage,
): boolean {
  try {
    storage().setItem(key(dossier), JSON.stringify(attempt));
    return true;
  } catch {
    return false;
  }
}
