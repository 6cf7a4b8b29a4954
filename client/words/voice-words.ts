// Voice in words: whose statement a claim is. A reader always sees who speaks.
import type { ClaimView } from '../../server/api/contract.ts';

export type Voice = ClaimView['voice'];

export const VOICES: readonly Voice[] = ['source-authors', 'citing-authors', 'curator'];

export const voiceWords: Readonly<Record<Voice, { readonly label: string; readonly meaning: string }>> = {
  'source-authors': { label: 'Taken from a source', meaning: 'The case states it on the strength of another work.' },
  'citing-authors': { label: 'The authors’ own', meaning: 'The authors of the case state it themselves.' },
  curator: { label: 'Added by a curator', meaning: 'The case does not state it; a curator brought it in.' },
};
