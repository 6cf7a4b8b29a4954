// The record of a paper from its first page: invented papers, set as journals set them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../server/import/text/record/read-record.ts';
import { setPage } from './set-lines.ts';

const TITLE = 'Veloratinib in a patient with two primary tumours';
const families = (authors: readonly { family?: string }[]) => authors.map(({ family }) => family).join(' ');

describe('a record', () => {
  it('is read from title, byline and the head of the page', () => {
    const page = setPage(`9|Original Article\n18|${TITLE}\n11|Ada Bright1, Carl Dusk2\n8|1 Hospital of the Hill`, {
      margins: ['41', 'J Invent Oncol (2010) 12:303–309', 'Bright and Dusk'],
    });
    const record = readRecord(page);
    expect(record).toMatchObject({ title: TITLE, issued: 2010, containerTitle: 'J Invent Oncol', volume: '12', page: '303–309' });
    expect(record.author).toEqual([
      { family: 'Bright', given: 'Ada' },
      { family: 'Dusk', given: 'Carl' },
    ]);
  });

  it.each([
    ['To cite: Bright A, Dusk C. Veloratinib in a patient with two primary tumours. J Invent Oncol 2010;12:303–9.'],
    [
      'How to cite this article: Bright A, Dusk C. Veloratinib in a patient with two primary tumours. J Invent Oncol. 2010;12(4):303-309.',
    ],
    ['Citation: Bright A, Dusk C (2010) Veloratinib in a patient with two primary tumours. J Invent Oncol 12(4): 303-309.'],
    ['Cite as: Ada Bright, Carl Dusk. Veloratinib in a patient with two primary tumours. J Invent Oncol 12 (2010) 303-309.'],
  ])('is read from how the paper asks to be cited: %s', (words) => {
    const record = readRecord(setPage(`${TITLE}\n\n${words}\n\nReceived: 3 May 2009`));
    expect(record).toMatchObject({ issued: 2010, containerTitle: 'J Invent Oncol', volume: '12' });
    expect(families(record.author)).toBe('Bright Dusk');
  });

  it('has names in full where the citation agrees with the byline', () => {
    const page = setPage(
      `${TITLE}\nAda Noon Bright, Carl Dusk\n\nTo cite: Noon Bright A, et al. J Invent Oncol 2010;12:303-309.`,
    );
    expect(readRecord(page).author[0]).toEqual({ family: 'Noon Bright', given: 'Ada' });
  });

  it('leaves a lone name without marks to be confirmed', () => {
    const page = setPage(`18|${TITLE}\n11|Ada Bright\n8|A woman came to us in the hills.`);
    expect(readRecord(page).author).toEqual([]);
    expect(families(readRecord({ ...page, margins: ['Bright et al'] }).author)).toBe('Bright');
  });

  it('believes what the file says only where it is printed', () => {
    const page = setPage(`18|${TITLE}\n11|ada bright1 and carl dusk2\n8|Inventions of the Hill`);
    const file = { title: null, creators: ['Bright, Ada', 'Dusk, Carl'], journal: 'Inventions of the Hill' };
    expect(readRecord({ ...page, file })).toMatchObject({
      author: [
        { family: 'Bright', given: 'Ada' },
        { family: 'Dusk', given: 'Carl' },
      ],
      containerTitle: 'Inventions of the Hill',
    });
    const foreign = { title: null, creators: ['Somebody Else', 'Carl Dusk'], journal: 'Microsoft Word' };
    expect(readRecord({ ...page, file: foreign })).toMatchObject({ author: [], containerTitle: null });
  });

  it('has nothing that the page does not say', () => {
    expect(readRecord(setPage(`${TITLE}\n\nReceived: 3 May 2009`))).toMatchObject({
      title: TITLE,
      author: [],
      issued: null,
      containerTitle: null,
      volume: null,
      issue: null,
      page: null,
    });
  });
});

describe('the title', () => {
  const titleOf = (text: string, margins: string[] = []) => readRecord(setPage(text, { margins })).title;

  it.each([
    ['the kind of article', `Original Article\n${TITLE}\nAda Bright, Carl Dusk`],
    ['a kind that is set wide', `R E S E A R C H A R T I C L E\n${TITLE}\nAda Bright, Carl Dusk`],
    ['the publisher', `Invention Publishing Corporation\n${TITLE}\nAda Bright, Carl Dusk`],
    ['how to cite', `Cite as: Ada Bright, Carl Dusk\n${TITLE}\nAda Bright, Carl Dusk`],
    ['a name with its marks below', `${TITLE}\nAda Bright\n1,2\nand Carl Dusk`],
    ['a word in the same size elsewhere', `18|Inventions\n9|2010\n18|${TITLE}\n11|Ada Bright1, Carl Dusk2\n9|Nowhere\n9|Hill`],
  ])('is not %s', (_, text) => {
    expect(titleOf(text)).toBe(TITLE);
  });

  it('is not the journal', () => {
    expect(titleOf(`20|Journal Inventions of the Hill\n18|${TITLE}`)).toBe(TITLE);
    const heads = ['Inventions of the Hill 2010, 12, 303'];
    expect(titleOf(`20|Inventions of the Hill\n18|${TITLE}`, heads)).toBe(TITLE);
    expect(titleOf(`20|Inventions of the Hill\n20|Inventions of the Hill\n18|${TITLE}`, heads)).toBe(TITLE);
  });

  it.each([
    'Falls in a university hospital between 1990 and 2010',
    'Moss, lichen, and the walls of the old town',
    'An open access atlas of invented tumours',
  ])('may be: %s', (title) => {
    expect(titleOf(`18|${title}\n11|Ada Bright1, Carl Dusk2\n9|1 Nowhere\n9|2 Hill`)).toBe(title);
  });
});

describe('first pages of any kind', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\n',
      '\n18|',
      '\n9|',
      '\n\n',
      'Ada Bright1, ',
      'Carl ',
      ' and ',
      '1,2*',
      'To cite: ',
      'Bright A, Dusk C. ',
      ' et al. ',
      'J Invent Oncol ',
      '(2010) ',
      '12:303-309',
      'Volume 2010, Article ID 1234',
      '© 2010 ',
      'Published: ',
      '3 May 2010',
    ),
  );
  const words = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('never make it throw, and nothing is said that is not there', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (text, margins, creators) => {
          const file = { title: null, creators, journal: creators[0] ?? null };
          const { issued, author } = readRecord(setPage(text, { margins, file }));
          if (issued !== null) expect([text, ...margins].join(' ')).toContain(String(issued));
          for (const { family = '' } of author) expect([text, ...margins, ...creators].join(' ')).toContain(family.split(' ')[0]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
