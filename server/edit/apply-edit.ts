// What one edit makes of a draft. Pure: nothing is saved here, and nothing half done: an edit fits as a whole or is refused.
import type { Claim } from '../model/claim.ts';
import type { Edit } from '../model/edit.ts';
import { changeClaim } from './change-claim.ts';
import type { Draft, EditResult } from './draft.ts';
import { mergeClaims } from './merge-claims.ts';
import { splitClaim } from './split-claim.ts';

const refuse = (refused: string): EditResult => ({ refused });
const unknown = (id: string): EditResult => refuse(`There is no claim ${id} in this draft. It may have been rejected or merged.`);

/** Puts `claims` in the place of the claim `id`; relations to claims that are gone point to `heir`, or go. */
function replace(draft: Draft, id: string, claims: readonly Claim[], gone: readonly string[], heir: string | null): Draft {
  const listed = draft.claims.flatMap((claim) => (claim.id === id ? claims : gone.includes(claim.id) ? [] : [claim]));
  const mended = listed.map((claim) => {
    if (!claim.relations.some(({ to }) => gone.includes(to))) return claim;
    const relations = claim.relations.flatMap((relation) => {
      if (!gone.includes(relation.to)) return [relation];
      return heir === null || heir === claim.id ? [] : [{ ...relation, to: heir }];
    });
    return { ...claim, relations };
  });
  return { ...draft, claims: mended };
}

const find = (draft: Draft, id: string): Claim | null => draft.claims.find((claim) => claim.id === id) ?? null;

type Of<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

function change(draft: Draft, edit: Of<'change'> | Of<'accept'>): EditResult {
  const claim = find(draft, edit.claim);
  if (claim === null) return unknown(edit.claim);
  const { topic } = edit.change;
  if (topic !== undefined && !draft.topics.some(({ id }) => id === topic)) return refuse(`There is no topic ${topic}.`);
  const changed = changeClaim(claim, edit.change);
  if (typeof changed === 'string') return refuse(changed);
  const state = edit.kind === 'accept' ? 'accepted' : changed.state;
  return { draft: replace(draft, claim.id, [{ ...changed, state }], [], null) };
}

function reject(draft: Draft, { claim: id }: Of<'reject'>): EditResult {
  return find(draft, id) === null ? unknown(id) : { draft: replace(draft, id, [], [id], null) };
}

function split(draft: Draft, edit: Of<'split'>): EditResult {
  const claim = find(draft, edit.claim);
  if (claim === null) return unknown(edit.claim);
  const parts = splitClaim(claim, edit.parts, new Set([...draft.taken, ...draft.claims.map(({ id }) => id)]));
  return typeof parts === 'string' ? refuse(parts) : { draft: replace(draft, claim.id, parts, [], null) };
}

function merge(draft: Draft, edit: Of<'merge'>): EditResult {
  const claims: Claim[] = [];
  for (const id of new Set(edit.claims)) {
    const claim = find(draft, id);
    if (claim === null) return unknown(id);
    claims.push(claim);
  }
  const [first, ...others] = claims;
  if (first === undefined || others.length === 0) return refuse('A claim can only be merged with another one.');
  const gone = others.map(({ id }) => id);
  return { draft: replace(draft, first.id, [mergeClaims([first, ...others], edit)], gone, first.id) };
}

function addTopic(draft: Draft, { topic }: Of<'add-topic'>): EditResult {
  const taken = draft.taken.has(topic.id) || [...draft.topics, ...draft.claims].some(({ id }) => id === topic.id);
  if (taken) return refuse(`Something else is called ${topic.id} already.`);
  return { draft: { ...draft, topics: [...draft.topics, topic] } };
}

function finish(draft: Draft): EditResult {
  const left = draft.claims.filter(({ state }) => state === 'proposed').length;
  if (left > 0) return refuse(`${left} proposed ${left === 1 ? 'claim is' : 'claims are'} still to be judged.`);
  if (draft.claims.length === 0) return refuse('A dossier needs one accepted claim at least.');
  return { draft: { ...draft, state: 'curated' } };
}

const ways: { readonly [K in Edit['kind']]: (draft: Draft, edit: Of<K>) => EditResult } = {
  change,
  accept: change,
  reject,
  split,
  merge,
  'add-topic': addTopic,
  finish,
};

/** The draft after the edit, or why the edit does not fit it. */
export const applyEdit = (draft: Draft, edit: Edit): EditResult =>
  (ways[edit.kind] as (draft: Draft, edit: Edit) => EditResult)(draft, edit);
