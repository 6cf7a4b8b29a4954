// A passage as Web Annotation selectors. W3C Web Annotation Data Model, section 4.2: a quotation that the layout interrupts is
// several stretches, each of which can be found in the text; joined they could not.
import type { Dossier } from '../../model/dossier.ts';
import { ELISION, type Passage } from '../../model/passage.ts';

export interface Stretch {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** In the text whose sha256 the dossier records; null where that is not known. */
  position: readonly [start: number, end: number] | null;
}

/** The stretches in order; the words before and after belong to the first and the last. */
export const splitPassage = (passage: Passage, text: Dossier['text']): Stretch[] => {
  const parts = passage.exact.split(ELISION);
  const spans = passage.work === text?.work && passage.position?.length === parts.length ? passage.position : null;
  return parts.map((exact, i) => ({
    exact,
    ...(i === 0 && passage.prefix !== undefined ? { prefix: passage.prefix } : {}),
    ...(i === parts.length - 1 && passage.suffix !== undefined ? { suffix: passage.suffix } : {}),
    position: spans?.[i] ?? null,
  }));
};
