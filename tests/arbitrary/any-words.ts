// Words of any kind, for tests of what is written and read back.
import fc from 'fast-check';

/** Words that have broken readers and writers: of JSON, of YAML, of tables, of RDF, of terminals and of pages. */
export const HOSTILE_WORDS: readonly string[] = [
  '=HYPERLINK("https://example.org","tea")',
  "'quoted",
  '-5',
  'NA',
  'p < 0.05 & n > 3 <script>alert(1)</script> ]]>',
  'First line\nsecond line\r\nthird\u2028fourth',
  'A\u0000 bell\u0007 and an escape\u001B[31m',
  'Half of an emoji \uD83C and no more',
  'Not \uFFFE nor \uFFFF characters',
  '\uFEFFmarked and \u00ADsoft',
  'C:\\temp\\new \\u0041 \\" and a last \\',
  '"; DROP TABLE tea; --',
  'a,b;c\td|e',
  ' spaces at the ends ',
  'true',
  'null',
  '~',
  '- a: [b] # c',
  '__proto__',
  'constructor',
  'الشاي المسائي والنوم',
  'Baker 👩‍🍳 at night 🍵',
  '１２３（４）',
  'Before […] behind',
];

/** Words of any kind, at least `minLength` and at most `maxLength` UTF-16 code units. */
export const anyWords = ({ minLength = 0, maxLength = 200 } = {}): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 40) }) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 6 }) },
    )
    .map((words) => words.slice(0, maxLength))
    .filter(({ length }) => length >= minLength);
