// One name of a byline, as printed: `Ada B. Bright`, `Bright AB`, `Ada van der Dusk`. A line that holds a word which no person is
// called is no name.
import type { Name } from '../../paper.ts';
import { foldName } from '../markers/fold-names.ts';

const PARTICLE =
  /^(?:van|von|vom|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ten|ter|te|zu|zur|af|d['’])$/iu;
/** A name, or part of one: `Dusk`, `DUSK`, `O'Leary`, `Bright-Dusk`, `Jr.`. */
const WORD = /^(?:[dlDL]['’])?\p{Lu}[\p{L}\p{M}'’´`-]{1,30}\.?$/u;
/** `A`, `A.`, `A.B.`, `AB`, `A.-B.` */
const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u;
/** Of Brazilian and Portuguese families: part of the name before it. */
const JUNIOR = /^(?:Netto|Neto|Filho|J[uú]nior|Sobrinho)$/iu;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const NO_NAME =
  /^(?:abstract|academic|academy|access|accepted|age|analysis|annals|application|applied|approach|archives|art|article|articles|assessment|association|author|authors|available|based|biology|biomedical|brief|bulletin|cancer|care|case|cell|cells|center|centre|chemistry|children|china|city|clinic|clinical|college|commentary|communication|communications|comprehensive|control|copyright|corresponding|course|current|data|department|design|detection|development|diagnosis|disease|diseases|division|early|editor|editorial|education|effect|effects|engineering|evaluation|faculty|feature|foundation|evolution|diversity|genetic|genetics|genome|genomic|tumor|tumour|tumors|tumours|carcinoma|syndrome|infection|infections|full|group|growth|health|hospital|human|impact|india|information|institute|institut|international|introduction|issue|journal|key|keywords|laboratory|learning|letter|letters|library|life|management|materials|media|medical|medicine|method|methods|microbiology|model|molecular|national|natural|nature|new|north|novel|nursing|online|open|original|outcomes|paper|patients|pharmacy|plant|practice|preprint|press|prevention|professor|program|protocol|public|publishing|received|report|reports|research|resource|results|review|reviews|risk|role|royal|school|science|sciences|scientific|section|short|social|society|software|south|special|state|states|studies|study|supplement|surgery|surgical|system|systematic|systems|technology|text|the|theory|therapy|therapeutic|title|toward|towards|treatment|trial|uk|united|universidad|universidade|university|universiti|universität|université|usa|use|using|volume|west|with|women|world)$/iu;

const MOST_PARTS = 6;

/** What is printed, and where its family name begins if the words alone do not tell. */
export interface PersonFacts {
  /** Family names that are told elsewhere: in the paper's own citation, at the heads of pages. */
  families?: readonly string[];
}

/**
 * Reads one name.
 * @param words without marks and degrees, white space collapsed
 * @returns null where it is not the name of a person, or cannot be told to be one
 */
export function readPerson(words: string, { families = [] }: PersonFacts = {}): Name | null {
  const parts = words.split(' ');
  const suffix = parts.length > 2 && SUFFIX.test(parts.at(-1) ?? '') ? ` ${parts.pop() ?? ''}` : '';
  if (parts.length < 2 || parts.length > MOST_PARTS || !parts.every(isPart)) return null;
  const last = parts.length - 1;
  if (!parts.some(isWhole) || PARTICLE.test(parts[last] ?? '')) return null;
  if (isInitials(parts[last] ?? '')) {
    // Bright AB: the family name comes first.
    const isTurned = !parts.slice(0, last).some(isInitials);
    return isTurned ? { family: parts.slice(0, last).join(' '), given: `${parts[last] ?? ''}${suffix}` } : null;
  }
  const from = findFamily(parts, families);
  return { family: parts.slice(from).join(' '), given: `${parts.slice(0, from).join(' ')}${suffix}` };
}

/** Where the family name begins in a name whose given names come first. */
function findFamily(parts: readonly string[], families: readonly string[]): number {
  const last = parts.length - 1;
  const told = families.map((family) => endOf(parts, family)).find((from) => from !== null);
  if (told !== undefined && told !== null) return told;
  const opened = parts.findIndex((part, at) => at > 0 && PARTICLE.test(part) && /^\p{Ll}/u.test(part));
  if (opened !== -1) return opened;
  // Ada B. Bright Dusk: what stands behind an initial in the middle is the family name.
  const initial = parts.findLastIndex(isInitials);
  if (initial > 0) return initial + 1;
  return last > 1 && JUNIOR.test(parts[last] ?? '') ? last - 1 : last;
}

/** Whether words hold one that no person is called. */
export const holdsNoName = (words: string): boolean => words.split(/[^\p{L}]+/u).some((word) => NO_NAME.test(word));

const isPart = (part: string): boolean =>
  (WORD.test(part) || INITIALS.test(part) || PARTICLE.test(part) || SUFFIX.test(part)) && !NO_NAME.test(part);

const isWhole = (part: string): boolean => WORD.test(part) && !isInitials(part);

/** `AB` are initials, `LI` beside `Na` is a name: capitals are initials up to three of them, where they are no whole word. */
const isInitials = (part: string): boolean => INITIALS.test(part) && part.replace(/[.-]/g, '').length <= 3;

/** Where in `parts` the family name begins that ends them; null if it does not. */
function endOf(parts: readonly string[], family: string): number | null {
  const size = family.split(' ').length;
  const from = parts.length - size;
  return from > 0 && foldName(parts.slice(from).join(' ')) === foldName(family) ? from : null;
}
