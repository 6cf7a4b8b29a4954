// Where title, names and addresses are over, and sentences that do not swallow them. All papers are invented.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/import/text/read-text.ts';
import { vancouver } from './papers.ts';

const TITLE = 'Willow bark in the very old';
const PROSE = `Willow bark lowers fever.¹ It was given to women of more than ninety years in two trials² and
in no cohort, so that nobody knows how well they bear it.³ We asked all whom we could find.`;
const LIST = `\nReferences\n${[0, 1, 2].map((index) => `${index + 1}. ${vancouver(index)}`).join('\n')}\n`;
const sentences = (words: string) => readText(`${words}\n${LIST}`).mentions.map(({ sentence }) => sentence.exact);

describe('front matter without an abstract', () => {
  it('ends at the first paragraph, and gives title and names', () => {
    const words = `${TITLE}\n\nAda Bright1, Carl Dusk2\n\n1 University of Nowhere\n2 Hospital of the Hill\n\n${PROSE}`;
    expect(sentences(words)[0]).toBe('Willow bark lowers fever.¹');
    expect(readText(`${words}\n${LIST}`).record).toMatchObject({
      title: TITLE,
      author: [
        { family: 'Bright', given: 'Ada' },
        { family: 'Dusk', given: 'Carl' },
      ],
    });
  });

  it('ends behind an address that stands right above the first paragraph', () => {
    expect(sentences(`${TITLE}\n\nAda Bright, Carl Dusk\n\nHospital of the Hill, Nowhere\n${PROSE}`)[0]).toBe(
      'Willow bark lowers fever.¹',
    );
  });

  it.each(['To the Editor: ', 'Dear Editor, '])('ends where a letter begins: %s', (opening) => {
    const words = `${TITLE}\nAda Bright and Carl Dusk\nHospital of the Hill, Nowhere\n${opening}${PROSE}`;
    expect(sentences(words)[0]).toBe(`${opening}Willow bark lowers fever.¹`);
    expect(readText(`${words}\n${LIST}`).record.title).toBe(TITLE);
  });

  it('does not end at a notice', () => {
    const notice = 'Received in the spring of last year, and accepted for this journal after the reviewers had been heard twice.';
    const words = `${TITLE}\n\nAda Bright1, Carl Dusk2\n\n${notice}\n\n${PROSE}`;
    expect(sentences(words)).toHaveLength(3);
    expect(readText(`${words}\n${LIST}`).record.title).toBe(TITLE);
  });

  it('is nothing where the text begins with prose', () => {
    const first = 'Many people take the bark of willows when they are ill, and most of them are glad of it.¹ So are we.';
    expect(sentences(`${first}\n\n${PROSE}`)[0]).toBe(
      'Many people take the bark of willows when they are ill, and most of them are glad of it.¹',
    );
  });

  it('does not hide a first paragraph that is shorter than the second', () => {
    const first = 'Patients who received the bark of willows were glad of it, as nurses say.¹';
    const second = Array.from(
      { length: 8 },
      () => 'The bark was cut in the park behind the house on every first day of the month.',
    ).join('\n');
    expect(sentences(`${TITLE}\n\nAda Bright1, Carl Dusk2\n\n${first}\n\n${second}\n\n${PROSE}`)[0]).toBe(first);
  });
});

describe('a sentence', () => {
  it('does not run across the empty line behind a title', () => {
    expect(sentences(`${TITLE}\n\nWillow bark lowers fever.¹ We saw it.² So did others.³`)[0]).toBe('Willow bark lowers fever.¹');
  });

  it('does not run across the empty line behind a short line without a stop', () => {
    const words = `Introduction\n${PROSE}\n\nFever of unknown cause: the role of the trees in old parks\nand gardens\n\nWillows are the oldest cure of all that people know of, and the one that they trust most.²`;
    expect(sentences(words).at(-1)).toMatch(/^Willows are the oldest/);
  });

  it('runs on across an empty line where it breaks off on a full line', () => {
    const words = `Introduction\n${PROSE} Some were afraid of what they had\nheard of the bark, and of what their neighbours had said of it in the streets and squares of\n\nNowhere, and would not take it for all the money that we had to give, nor for a kind word.²`;
    expect(sentences(words).at(-1)).toMatch(/^Some were afraid[^]*a kind word\.²$/);
  });
});
