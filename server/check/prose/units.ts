// Units of measure as papers write them, with what they count in.

export interface Unit {
  /** What is measured; two units of one dimension can be compared. */
  dimension: string;
  /** Multiply by this to get the base of the dimension. */
  factor: number;
}

const FORMS: readonly [pattern: string, dimension: string, factor: number][] = [
  ['%|percent|per ?cent|percentage points?', 'per cent', 1],
  ['milliseconds?|msec|ms', 'seconds', 0.001],
  ['seconds?|sec', 'seconds', 1],
  ['minutes?|mins?', 'seconds', 60],
  ['hours?|hrs?|h', 'seconds', 3600],
  ['days?|d', 'days', 1],
  ['weeks?|wks?|w', 'days', 7],
  // A month is no whole number of weeks, so months and years are a dimension of their own.
  ['months?|mos?', 'months', 1],
  ['years?|yrs?', 'months', 12],
  ['kg|kilograms?', 'milligrams', 1e6],
  ['mg|milligrams?', 'milligrams', 1],
  ['[μu]g|mcg|micrograms?', 'milligrams', 0.001],
  ['g|grams?', 'milligrams', 1000],
  ['mm|millimet(?:er|re)s?', 'millimetres', 1],
  ['cm|centimet(?:er|re)s?', 'millimetres', 10],
  ['ml|millilit(?:er|re)s?', 'millilitres', 1],
  ['l|lit(?:er|re)s?', 'millilitres', 1000],
  ['Gy', 'gray', 1],
  ['mmHg', 'mmHg', 1],
  ['°C', '°C', 1],
  ['HPFs?|high[- ]power(?:ed)? fields?', 'high-power fields', 1],
  ['-?folds?|times', 'fold', 1],
  ['cups?', 'cups', 1],
];

/** Any unit, after its number; for use inside a larger regular expression. */
export const UNIT = `(?:${FORMS.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`;

const COMPILED = FORMS.map(([pattern, dimension, factor]) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  dimension,
  factor,
}));

/** The unit that was written, or null where it is none of these. */
export function readUnit(written: string): Unit | null {
  return COMPILED.find(({ pattern }) => pattern.test(written)) ?? null;
}

/** Words before a number that say what it counts: "exon 11", "grade 3". */
export const LABEL = '(?:exon|codon|intron|residue|chromosome|phase|grade|stage|level|class|type|cycle|arm|cohort)s?';
