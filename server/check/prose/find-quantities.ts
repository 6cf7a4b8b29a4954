// The numbers that a sentence states, with their units: "53 %", "thirty-four weeks", "12%-14%", "400mg/day", "exons 9 and 11".
import { NUMBER_WORD, readNumberWord } from './number-words.ts';
import { LABEL, readUnit, UNIT, type Unit } from './units.ts';

export interface Quantity {
  /** As written, with its unit. */
  words: string;
  value: number;
  /** What it counts: a unit, or a label such as "exon"; null for a bare number. */
  unit: Unit | null;
  /** Given by each day, kilogram or square metre, e.g. `day`. */
  per: string | null;
  /** Written as a word: "two". */
  isWord: boolean;
}

/** What a dose is given by: "/day", " per night", " daily". */
const PER =
  '(?: ?\\/ ?| per | an? | each | every )(?:day|d|kg|m2|week|wk|night|hour|h)(?![\\p{L}\\p{N}])| daily| nightly| weekly';

const NUMBER = new RegExp(
  [
    // A label may stand right before (exon17); else not inside a name: CD34, S100, Ki-67, p53, c554-559 are no values.
    `(?:(?<label>(?<![\\p{L}\\p{N}])${LABEL}[ -]?)|(?<![\\p{L}\\p{N}.]|\\p{L}[-_]|\\p{L}\\d{1,9}[-_]))`,
    `(?:(?<digits>\\d+(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)|(?<word>${NUMBER_WORD})|(?<roman>(?<=(?:phase|grade|stage|type|class|level) )(?:IV|I{1,3}|V)))`,
    `(?:[- ]?(?<unit>${UNIT})(?<per>${PER})?`,
    // 18-FDG, 5-fluorouracil and 3D are names too.
    `|(?![\\p{L}\\p{N}]|-\\p{L}))`,
  ].join(''),
  'giu',
);

/** Between two numbers that share what stands after the second or before the first: "12 to 14 %", "210×120×200 mm". */
const CONNECTOR = /^ ?(?:-|to|and|or|×|x|\/|,|, and|±|vs\.?|v\.?|versus|through|against|until) ?$/i;

const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

/** @param prose words in plain form (plainProse) */
export function findQuantities(prose: string): Quantity[] {
  const found = [...prose.matchAll(NUMBER)].map((match) => {
    const { label, digits, word, roman, unit, per } = match.groups ?? {};
    const value =
      digits !== undefined
        ? Number(digits.replaceAll(',', ''))
        : word !== undefined
          ? readNumberWord(word)
          : (ROMAN[roman ?? ''] ?? 0);
    const named = label?.toLowerCase().replace(/s?[ -]?$/, '');
    const counted = unit !== undefined ? readUnit(unit) : named !== undefined ? { dimension: named, factor: 1 } : null;
    const each = per?.replace(/daily|nightly|weekly/, (often) => (often === 'daily' ? 'day' : often.replace('ly', ''))) ?? null;
    return {
      words: match[0].trim(),
      value,
      unit: counted,
      isLabelled: unit === undefined && named !== undefined,
      per: each === null ? null : (/(day|d|kg|m2|week|wk|night|hour|h)$/.exec(each)?.[1] ?? null),
      isWord: word !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  // Backwards, so that in "210×120×200 mm" the unit reaches the first; forwards for "exons 9 and 11".
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [one, next] = [found[index], found[index + 1]];
    if (one === undefined || next === undefined || one.unit !== null || next.unit === null || next.isLabelled) continue;
    if (CONNECTOR.test(prose.slice(one.end, next.start))) Object.assign(one, { unit: next.unit, per: next.per });
  }
  for (let index = 1; index < found.length; index += 1) {
    const [before, one] = [found[index - 1], found[index]];
    if (before === undefined || one === undefined || one.unit !== null || !before.isLabelled) continue;
    if (CONNECTOR.test(prose.slice(before.end, one.start))) Object.assign(one, { unit: before.unit, isLabelled: true });
  }
  return found.map(({ words, value, unit, per, isWord }) => ({ words, value, unit, per: per === 'd' ? 'day' : per, isWord }));
}
