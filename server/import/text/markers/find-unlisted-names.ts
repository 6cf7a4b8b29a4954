// Citations by author and year of works that the list does not have: only what is surely a citation, since every find is a warning.
import type { Marker } from './marker.ts';

const NAME = "(?:(?:d[aeiou]s?|del|van|von|der|den|ter|la|le)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const YEAR = '(?:1[89]|20)[0-9]{2}[a-z]?';
const OTHERS = `(?:\\s(?:et\\s?al\\.?|and\\scolleagues|(?:and|&)\\s${NAME}),?)`;
/** "Kruger et al. (2018)", "Kruger and Aho (2018)": a single name before a year in brackets may be that of a place or a law. */
const IN_PROSE = `${NAME}${OTHERS}\\s[(\\[]${YEAR}[)\\],;]`;
/** "(Kruger, 2018", "; Kruger et al. 2018": among other citations in brackets. */
const IN_BRACKETS = `(?<=[(\\[;]\\s?(?:see\\s|e\\.g\\.,?\\s|cf\\.\\s)?)${NAME}(?:${OTHERS}|,)?\\s${YEAR}(?=[)\\],;])`;
const CITATION = new RegExp(`(?<![\\p{L}-])(?:${IN_PROSE}|${IN_BRACKETS})`, 'gu');
/** A date, not a work. */
const DATE =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter|In|Since|Until|From|Before|After|During)[\s,]/u;

/**
 * What `text` cites by author and year beside its `markers` (in order), as printed, each once.
 */
export function findUnlistedNames(text: string, markers: readonly Marker[]): string[] {
  const found = new Set<string>();
  let at = 0;
  for (const { index, 0: printed } of text.matchAll(CITATION)) {
    const end = index + printed.length;
    while ((markers[at]?.end ?? text.length) <= index) at++;
    const marker = markers[at];
    if ((marker !== undefined && marker.start < end) || DATE.test(printed)) continue;
    found.add(printed.replace(/[,;]$/, ''));
  }
  return [...found];
}
