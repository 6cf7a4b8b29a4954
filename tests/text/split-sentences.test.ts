// What is a sentence of scholarly prose, on invented sentences; that spans are exact and the time bounded, for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../server/text/split-sentences.ts';

/** A case is its sentences; between them stands a space. */
const cases: [string, string[]][] = [
  [
    'names of authors and figures',
    ['The response was first described by Rauch et al. in 2009 (Fig. 2a).', 'It has since been confirmed.'],
  ],
  ['a name after et al.', ['We used the score of Holt et al. Cohen used another.', 'The scores of Aho et al.', 'They agree.']],
  ['species', ['Isolates of E. coli and S. aureus were kept.', 'Those of Candida sp. were not.', 'All strains grew.']],
  ['initials', ['We thank J. R. Okafor and M.A. Lindqvist for the slides.', 'The authors declare nothing.']],
  ['Latin', ['Other causes, e.g. Addison disease, i.e. adrenal failure, were excluded, cf. Table 1.', 'None was found.']],
  ['numbers', ['The difference was small (p = 0.049 vs. 0.051).', '20 patients were lost.', 'The ratio was 1.5 at the end.']],
  ['units', ['Cells were grown for 5 h.', 'Medium was changed after 10 min.', 'Plates were read.']],
  [
    'citations after the stop',
    ['Relapse is common.3,4', 'The median is two years.5–7', 'Cure is rare.[8]', 'No trial is known.'],
  ],
  ['superscripts after the stop', ['Relapse is common.³', 'Cure is rare.⁴,⁵', 'No trial is known.']],
  [
    'brackets that hold a stop',
    ['The kit (Orion Diagn. Ltd. Espoo, Finland; lot no. 5) was used as described.', 'Controls were run.'],
  ],
  ['a sentence in brackets', ['The tumour shrank.', '(The patient was not told.)', 'It grew again.']],
  ['quotations', ['He wrote, “We were wrong.”', 'Nobody answered.', '"Why?" she asked.']],
  ['labels', ['She had hepatitis B.', 'Treatment was begun.']],
  ['names in lower case', ['Expression was lost.', 'p53 was mutated.', 'mRNA was degraded.', 'α-SMA was absent.']],
  ['capitals that look like abbreviations', ['All were studied in OA and CA.', 'For naive mice nothing changed.']],
  ['lettered parts of a caption', ['Growth of the tumour.', '(A) Before treatment.', '(B, C) After treatment.']],
  ['ellipses', ['The answer is not known ... yet it is used.', 'Nobody asked....', 'They will.']],
  ['countries and times', ['She moved to the U.S. in 2001 at 9 a.m. on a Monday.', 'I live in the E.U.', 'How is it there?']],
];

describe('sentences of scholarly prose', () => {
  test.each(cases)('%s', (_, sentences) => {
    const text = sentences.join(' ');
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });

  test.each([
    ['1) Weigh the sample. 2) Dry it. 3) Weigh it again.', ['1) Weigh the sample.', '2) Dry it.', '3) Weigh it again.']],
    ['• fever • cough • a rash', ['• fever', '• cough', '• a rash']],
    ['2.1. Patients and methods', ['2.1. Patients and methods']],
    ['腫瘍は縮小した。その後増大した。', ['腫瘍は縮小した。', 'その後増大した。']],
  ])('a list, a heading, a script without spaces: %s', (text, sentences) => {
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });

  test('goes on over the end of a line, but not over an empty one or one that ends early', () => {
    const text =
      'Discussion\n\nThe tumour was resected in the second month of the treatment, and no\nviable cells were found in it by Dr. Okafor,\nwho did not know of the treatment.\nConclusion\nImatinib may be stopped in patients who have been free of disease for\nlong.';
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual([
      'Discussion',
      'The tumour was resected in the second month of the treatment, and no\nviable cells were found in it by Dr. Okafor,\nwho did not know of the treatment.',
      'Conclusion',
      'Imatinib may be stopped in patients who have been free of disease for\nlong.',
    ]);
  });
});

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '. ',
    '.',
    ' The ',
    '(',
    ')',
    '[3]',
    '?!',
    ' . . .',
    'et al. ',
    'Fig. 1',
    '\n',
    '\n\n',
    '１，２）',
    '1) ',
    ' 2) ',
    '• ',
    '\r\n',
    '"',
    '𝛼',
    '.3,4 ',
  ),
);

describe('whatever the text', () => {
  test('spans are in order, do not overlap, have no space at their ends, and leave out only space', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test.each(['.', '(', ' .', '. ', '[1', 'A. ', '1) a\n', '• ', '\n \n', '"', 'e.g. ', '.[1,', 'a.1,2 ', '((.) ', '１，'])(
    '%j two hundred thousand times is split',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const spans = splitSentences(text);
      expect(spans.reduce((sum, span) => sum + span.end - span.start, 0)).toBeLessThanOrEqual(text.length);
    },
  );
});

describe('sentences up to a place', () => {
  test('are the same as those of the whole text; what begins behind the place is one span', () => {
    const pieces = fc.constantFrom(
      'Tea was drunk. ',
      'See Fig. 2. ',
      'Was it? ',
      '(It was. Often.) ',
      'e.g. green ',
      'p < 0.05. ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), fc.nat(120), (some, until) => {
        const text = some.join('');
        const whole = splitSentences(text);
        const part = splitSentences(text, until);
        const wanted = whole.filter(({ start }) => start < until);
        expect(part.slice(0, wanted.length)).toEqual(wanted);
        expect(part.at(-1)?.end).toBe(whole.at(-1)?.end);
      }),
      { numRuns: 2_000 },
    );
  });
});
