// Whether a line is a citation of the case. In a draft a line may be one of which nobody has said yet what it is for.
import type { EvidenceLine } from './evidence-line.ts';

/** What a curator brings is none; what the import proposes always is one. */
export const isCitation = ({ asCited, proposed }: Pick<EvidenceLine, 'asCited' | 'proposed'>): boolean =>
  asCited !== null || proposed;
