// Anchoring a passage: its states, its stretches, and their order.
import { describe, expect, it } from 'vitest';
import { PassageAnchor } from '../../server/model/anchoring.ts';
import { type Anchorable, anchorPassage } from '../../server/text/anchor-passage.ts';
import { LEAST_SCORE } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';

const PAGE = `The dose was halved in eight patients because of fatigue and

Fig. 2.　Computed tomography at week 24.

restored in three of them. Resection was attempted in seven patients,
Journal of Invented Oncology 12
and it was complete in five. The dose was halved again in two.`;

const page = normaliseText(PAGE);
const anchor = (passage: Omit<Anchorable, 'id'>, text = page, recorded = true) =>
  anchorPassage({ id: 'p', ...passage }, text, recorded);
const words = (passage: Omit<Anchorable, 'id'>, text = page) =>
  anchor(passage, text).spans.map(([start, end]) => text.original.slice(start, end));

describe('the state of a passage', () => {
  const exact = 'Resection was attempted in seven patients,';
  const span = [PAGE.indexOf('Resection'), PAGE.indexOf('Resection') + exact.length];

  it('is verified where the recorded text has its words', () => {
    expect(anchor({ exact })).toEqual({ passage: 'p', state: 'verified', score: 1, spans: [span] });
  });

  it('is moved where another text has its words', () => {
    expect(anchor({ exact }, page, false)).toEqual({ passage: 'p', state: 'moved', score: 1, spans: [span] });
  });

  it.each([true, false])('is fuzzy where the text has its words with errors, recorded or not (%s)', (recorded) => {
    const found = anchor({ exact: 'Resection was atempted in seven patients,' }, page, recorded);
    expect(found).toMatchObject({ state: 'fuzzy', spans: [span] });
    expect(found.score).toBeLessThan(1);
    expect(found.score).toBeGreaterThan(LEAST_SCORE);
  });

  it('is missing where the text lacks its words', () => {
    expect(anchor({ exact: 'Radiotherapy was given to nobody.' })).toEqual({
      passage: 'p',
      state: 'missing',
      score: 0,
      spans: [],
    });
  });

  it('fits the model', () => {
    for (const quote of [exact, 'Resection was atempted in seven patients,', 'Radiotherapy'])
      expect(() => PassageAnchor.parse(anchor({ exact: quote }))).not.toThrow();
  });

  it('is verified with score 1 even where the words around it have changed', () => {
    expect(anchor({ exact, prefix: 'Nothing like this stands before it ', suffix: ' nor this behind it' })).toMatchObject({
      state: 'verified',
      score: 1,
    });
  });
});

describe('a passage of several stretches', () => {
  it('is found where a figure and a running foot interrupt it', () => {
    const exact =
      'because of fatigue and […] restored in three of them. Resection was attempted in seven patients, […] and it was complete in five.';
    expect(words({ exact })).toEqual([
      'because of fatigue and',
      'restored in three of them. Resection was attempted in seven patients,',
      'and it was complete in five.',
    ]);
    expect(anchor({ exact }).state).toBe('verified');
  });

  it('is found in a text that nothing interrupts', () => {
    const smooth = normaliseText('halved because of fatigue and restored in three of them.');
    expect(words({ exact: 'because of fatigue and […] restored in three' }, smooth)).toEqual([
      'because of fatigue and',
      'restored in three',
    ]);
  });

  it.each<[what: string, exact: string, found: string[], starts: number[]]>([
    [
      'the short stretch before the long one',
      'The dose […] Resection was attempted in seven',
      ['The dose', 'Resection was attempted in seven'],
      [0, 130],
    ],
    [
      'the short stretch behind the long one',
      'Resection was attempted in seven […] The dose',
      ['Resection was attempted in seven', 'The dose'],
      [130, 234],
    ],
    [
      'short stretches on both sides',
      'halved […] Resection was attempted […] halved',
      ['halved', 'Resection was attempted', 'halved'],
      [13, 130, 247],
    ],
  ])('has %s', (_, exact, found, starts) => {
    expect(words({ exact })).toEqual(found);
    expect(anchor({ exact }).spans.map(([start]) => start)).toEqual(starts);
  });

  it('takes the place of a short stretch that is nearest the long one', () => {
    const text = normaliseText('and so on, and so on, and nothing else. Every patient was seen, and so on, and so on.');
    expect(anchor({ exact: 'and […] Every patient was seen, […] and' }, text).spans).toEqual([
      [22, 25],
      [40, 63],
      [64, 67],
    ]);
  });

  it('is missing where its stretches stand in another order', () => {
    expect(anchor({ exact: 'and it was complete in five. […] Resection was attempted in seven patients,' }).state).toBe(
      'missing',
    );
  });

  it('is missing where it has more stretches than any sentence', () => {
    const exact = (count: number) => Array.from({ length: count }, () => 'a').join(' […] ');
    const text = normaliseText('a '.repeat(1000));
    expect(anchor({ exact: exact(50) }, text).spans).toHaveLength(50);
    expect(anchor({ exact: exact(51) }, text).state).toBe('missing');
  });

  it('is missing where one stretch is', () => {
    expect(anchor({ exact: 'Resection was attempted in seven patients, […] and nobody counted.' })).toMatchObject({
      state: 'missing',
      spans: [],
    });
  });

  it('has the score of its worst stretch', () => {
    const one = anchor({ exact: 'Resektion was attempted in seven patients, […] and it was complete in five.' });
    const both = anchor({ exact: 'Resektion was attempted in seven patients, […] and it wass complet in five.' });
    expect(one).toMatchObject({ state: 'fuzzy', score: 1 - 1 / 42 });
    expect(both.score).toBeLessThan(one.score ?? 0);
    expect(both.score).toBeCloseTo(1 - 2 / 28, 10);
  });

  it('tries another stretch first where the longest leads astray', () => {
    const text = normaliseText(
      'Seven patients were seen by all. Nobody was lost. Here begins it: seven patients. Then Seven patients were seen by all. The end',
    );
    expect(words({ exact: 'begins it: […] Seven patients were seen by all.' }, text)).toEqual([
      'begins it:',
      'Seven patients were seen by all.',
    ]);
  });

  it('reads its prefix before the first and its suffix behind the last', () => {
    const text = normaliseText('A b c. One part and one part. A b d. One part or one part.');
    const exact = 'One part […] one part';
    expect(anchor({ exact, prefix: 'A b c. ', suffix: '.' }, text).spans[0]?.[0]).toBe(7);
    expect(anchor({ exact, prefix: 'A b d. ', suffix: '.' }, text).spans[0]?.[0]).toBe(37);
  });
});

describe('the recorded position of a passage', () => {
  const text = normaliseText('Nothing changed. Later nothing changed. In the end nothing changed.');
  it('decides between places that are equal otherwise', () => {
    expect(anchor({ exact: 'nothing changed' }, text).spans).toEqual([[23, 38]]);
    expect(anchor({ exact: 'nothing changed', position: [[51, 66]] }, text).spans).toEqual([[51, 66]]);
  });

  it('does not outweigh the context', () => {
    expect(anchor({ exact: 'nothing changed', prefix: 'Later ', position: [[51, 66]] }, text).spans).toEqual([[23, 38]]);
  });

  it('is left aside where it does not fit the stretches', () => {
    expect(
      anchor(
        {
          exact: 'nothing changed',
          position: [
            [51, 58],
            [59, 66],
          ],
        },
        text,
      ).spans,
    ).toEqual([[23, 38]]);
  });
});
