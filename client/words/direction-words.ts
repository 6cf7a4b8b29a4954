// Direction in words: which way a study points at a claim (VA-Spec direction), never told by colour alone.
// The picture draws the same three as line style and arrow shape.
import type { EvidenceLine } from '../../server/api/contract.ts';

export type Direction = NonNullable<EvidenceLine['asCited']>['direction'];

export interface DirectionWords {
  readonly label: string;
  /** Verb for sentences: "<study> <verb> the claim". */
  readonly verb: string;
  /** One character that reads without colour. */
  readonly glyph: string;
  readonly line: 'solid' | 'dashed' | 'dotted';
  /** One sentence that explains it. */
  readonly meaning: string;
}

/** In the order in which legends and filters list them. */
export const DIRECTIONS: readonly Direction[] = ['supports', 'disputes', 'neutral'];

export const directionWords: Readonly<Record<Direction, DirectionWords>> = {
  supports: {
    label: 'Supports',
    verb: 'supports',
    glyph: '►',
    line: 'solid',
    meaning: 'The study speaks for the claim.',
  },
  disputes: {
    label: 'Disputes',
    verb: 'disputes',
    glyph: '⊣',
    line: 'dashed',
    meaning: 'The study speaks against the claim.',
  },
  neutral: {
    label: 'Neutral',
    verb: 'is neutral on',
    glyph: '●',
    line: 'dotted',
    meaning: 'The study bears on the claim without speaking for or against it.',
  },
};
