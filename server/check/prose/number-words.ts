// Numbers that are written as words.

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundred', 100],
  ['dozen', 12],
]);

/** A number word, alone or as "thirty-four"; for use inside a larger regular expression. */
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})[- ](?:${SMALL.slice(1, 10).join('|')})|${[...VALUES.keys()].join('|')})`;

/** The value of what NUMBER_WORD matched. */
export function readNumberWord(word: string): number {
  return word
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, part) => sum + (VALUES.get(part) ?? 0), 0);
}
