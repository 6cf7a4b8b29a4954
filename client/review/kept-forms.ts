// What was typed and not yet saved, kept in this browser so that nothing is lost when it closes or the server dies.
import type { ClaimForm } from './claim-form.ts';

const key = (dossier: string, claim: string): string => `claimgraph:review:${dossier}:${claim}`;

type Store = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const local: Store = () => localStorage;

/** The kept form if it fits the claim as it stands now: the same citations in the same order. Never fails. */
export function readForm(dossier: string, claim: string, now: ClaimForm, storage: Store = local): ClaimForm | null {
  try {
    const kept = JSON.parse(storage().getItem(key(dossier, claim)) ?? 'null') as Partial<ClaimForm> | null;
    if (kept === null || !Array.isArray(kept.lines)) return null;
    const same = kept.lines.length === now.lines.length && kept.lines.every(({ study }, at) => study === now.lines[at]?.study);
    const words = [kept.label, kept.statement, kept.topic, kept.kind, kept.voice].every((word) => typeof word === 'string');
    return same && words ? { ...now, ...kept } : null;
  } catch {
    return null;
  }
}

export function keepForm(dossier: string, claim: string, form: ClaimForm | null, storage: Store = local): void {
  try {
    if (form === null) storage().removeItem(key(dossier, claim));
    else storage().setItem(key(dossier, claim), JSON.stringify(form));
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}
