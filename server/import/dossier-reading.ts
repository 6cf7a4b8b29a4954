// What reading a dossier from another form gives: a draft of it, with everything that was wrong on the way.
import type { DossierInput } from '../model/dossier.ts';
import type { PaperProblem } from './paper.ts';

export interface DossierReading {
  dossier: DossierInput;
  /** Errors: parts that could not be used. */
  problems: PaperProblem[];
  /** What became of it, a sentence each. */
  told: string[];
  /** Where records stand in what was handed in, by `kind:id` as in a library, as far as known. */
  places: ReadonlyMap<string, { file: string; line: number | null }>;
}
