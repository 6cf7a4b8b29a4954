// What edits changed, small enough to be written down after each, and how it is taken back. Pure.
import type { Claim } from '../model/claim.ts';
import type { Draft } from './draft.ts';

/** One claim before and after; null where it was not there. */
export interface ClaimStep {
  readonly id: string;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

export interface DraftChange {
  readonly claims: readonly ClaimStep[];
  /** Ids in order, where the order or what is in it changed. */
  readonly order: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  readonly head: {
    readonly before: Pick<Draft, 'state' | 'topics'>;
    readonly after: Pick<Draft, 'state' | 'topics'>;
  } | null;
}

/** By value, as JSON: drafts are plain data. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const headOf = ({ state, topics }: Draft): Pick<Draft, 'state' | 'topics'> => ({ state, topics });

/** What turns one draft into another. */
export function describeChange(before: Draft, after: Draft): DraftChange {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const now = new Map(after.claims.map((claim) => [claim.id, claim]));
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const claims = ids
    .map((id): ClaimStep => ({ id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
    .filter((step) => !same(step.before, step.after));
  const order = { before: [...old.keys()], after: [...now.keys()] };
  const head = { before: headOf(before), after: headOf(after) };
  return {
    claims,
    order: same(order.before, order.after) ? null : order,
    head: same(head.before, head.after) ? null : head,
  };
}

/** Whether both drafts were the same. */
export const changesNothing = ({ claims, order, head }: DraftChange): boolean =>
  claims.length === 0 && order === null && head === null;

/** The draft as it was before the change; null where what it changed has been changed again since. */
export function takeBack(draft: Draft, { claims, order, head }: DraftChange): Draft | null {
  const now = new Map(draft.claims.map((claim) => [claim.id, claim]));
  if (claims.some(({ id, after }) => !same(now.get(id) ?? null, after))) return null;
  if (order !== null && !same([...now.keys()], order.after)) return null;
  if (head !== null && !same(headOf(draft), head.after)) return null;
  for (const { id, before } of claims) {
    if (before === null) now.delete(id);
    else now.set(id, before);
  }
  const ids = order?.before ?? [...now.keys()];
  return { ...draft, ...head?.before, claims: ids.flatMap((id) => now.get(id) ?? []) };
}
