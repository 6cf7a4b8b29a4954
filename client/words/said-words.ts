// What stands where a side of an evidence line gives no direction: nobody has said it yet, it is not cited, or it could not be judged.
import type { EvidenceLine } from '../../server/api/contract.ts';

type Line = Pick<EvidenceLine, 'asCited' | 'proposed'>;

/** Whether the case cites the study for it; of a proposal it does, though for what may not be said yet. */
export const isCitation = ({ asCited, proposed }: Line): boolean => asCited !== null || proposed;

/** Instead of the direction as cited. */
export const uncitedWords = ({ proposed }: Pick<Line, 'proposed'>): string => (proposed ? 'not said yet' : 'not cited');

/** Instead of the direction as checked. */
export const uncheckedWords = ({ proposed }: Pick<Line, 'proposed'>): string =>
  proposed ? 'not checked yet' : 'could not be judged';
