// Search over claims, passages, works and findings: what is found, how it is shown, and that no query does harm.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { buildSearchIndex } from '../../server/graph/build-search-index.ts';
import { searchLibrary } from '../../server/graph/search-library.ts';
import type { SearchOptions } from '../../server/graph/search-library.ts';
import { searchWords } from '../../server/graph/search-words.ts';
import { writeExcerpt } from '../../server/graph/write-excerpt.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, makeDossier, makeLibrary, study } from './small-library.ts';

const words = [
  'Sunitinib gives a clinical benefit in 53% of patients and a PFS of about 34 weeks.',
  'GISTs generally express c-kit (KIT) and 342 patients were seen in 34 hospitals.',
  'PET/CT finds resistance earlier than CT alone, SUV less than ２.５.',
  'Décaféiné tea was not studied by Müller-Łukasz.',
  'Imatinib is the drug of choice for tumours of the stomach.',
  '<b>Bold</b> words & "quoted" ones: 睡眠衛生学会.',
];
const library = makeLibrary(
  makeDossier({
    id: 'first',
    passages: words.map((exact, i) => ({ id: `p${i}`, work: 'case-2020', section: 'discussion', page: String(i), exact })),
    studies: [
      study({
        id: 'george-2009',
        findings: [{ id: 'george-cbr', outcome: 'Clinical benefit', value: 53, unit: '%', provenance: { status: 'case' } }],
      }),
    ],
    claims: [
      claim({
        id: 'sunitinib-fails',
        label: 'Sunitinib fails',
        statement: 'Sunitinib tends to be ineffective.',
        passages: ['p0'],
      }),
    ],
  }),
  makeDossier({
    id: 'second',
    case: 'other-2021',
    claims: [claim({ id: 'sunitinib-works', statement: 'Sunitinib works well.', passages: [] })],
    passages: [],
  }),
);
const index = buildSearchIndex(buildGraph(library));
const find = (query: string, options: Partial<SearchOptions> = {}) => searchLibrary(index, { query, ...options });
const ids = (query: string, options: Partial<SearchOptions> = {}) => find(query, options).items.map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['sunitinib', 'p0'],
    ['SUNITINIB', 'p0'],
    ['sunit', 'p0'],
    ['sunitinb', 'p0'],
    ['34 weeks', 'p0'],
    ['53%', 'p0'],
    ['c-kit', 'p1'],
    ['ckit', 'p1'],
    ['C‑KIT', 'p1'],
    ['kit', 'p1'],
    ['PET/CT', 'p2'],
    ['pet ct', 'p2'],
    ['PET-CT', 'p2'],
    ['petct', 'p2'],
    ['2.5', 'p2'],
    ['２.５', 'p2'],
    ['decafeine', 'p3'],
    ['DÉCAFÉINÉ', 'p3'],
    ['muller', 'p3'],
    ['lukasz', 'p3'],
    ['tumours stomach', 'p4'],
    ['睡眠', 'p5'],
    ['衛生', 'p5'],
    ['quoted', 'p5'],
  ])('for "%s" finds %s', (query, id) => {
    expect(ids(query, { kinds: ['passage'] })).toContain(id);
  });

  it('takes a number as it stands', () => {
    expect(ids('34', { kinds: ['passage'] }).toSorted()).toEqual(['p0', 'p1']);
    expect(ids('342', { kinds: ['passage'] })).toEqual(['p1']);
    expect(ids('3', { kinds: ['passage'] })).toEqual([]);
  });

  it('does not guess at short words', () => {
    expect(ids('kid', { kinds: ['passage'] })).toEqual([]);
  });

  it('wants all words, and only if nothing has them all any', () => {
    expect(ids('sunitinib stomach', { kinds: ['passage'] }).toSorted()).toEqual(['p0', 'p4']);
    expect(ids('sunitinib weeks', { kinds: ['passage'] })).toEqual(['p0']);
  });

  it('finds claims, works and findings, each with the node to select', () => {
    expect(find('sunitinib', { dossiers: ['first'] }).items.map(({ kind, id, node }) => [kind, id, node])).toEqual(
      expect.arrayContaining([
        ['claim', 'sunitinib-fails', 'sunitinib-fails'],
        ['passage', 'p0', 'sunitinib-fails'],
      ]),
    );
    expect(find('george').items.map(({ kind, id, node, title }) => [kind, id, node, title])).toEqual([
      ['work', 'george-2009', 'george-2009', 'George 2009'],
      ['finding', 'george-cbr', 'george-cbr', 'George 2009: Clinical benefit'],
    ]);
    expect(find('stomach').items[0]).toMatchObject({
      kind: 'passage',
      node: 'case-2020',
      title: 'Case 2020, discussion, page 4',
    });
  });

  it('ranks the best first and says how many there are', () => {
    const { items, total } = find('sunitinib');
    expect(total).toBe(items.length);
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(items[0]?.kind).toBe('claim');
    expect(find('sunitinib', { offset: 1, limit: 1 })).toEqual({ items: [items[1]], total });
  });

  it('keeps to the dossiers and kinds that are asked for', () => {
    expect(ids('sunitinib', { dossiers: ['second'] })).toEqual(['sunitinib-works']);
    expect(find('sunitinib', { kinds: ['claim'] }).items.every(({ kind }) => kind === 'claim')).toBe(true);
    expect(ids('sunitinib', { dossiers: ['no-such-dossier'] })).toEqual([]);
  });

  it('gives the same answer again', () => {
    expect(find('imatinib drug')).toEqual(find('imatinib drug'));
  });
});

describe('an unkind query', () => {
  it.each([
    ['nothing', ''],
    ['white space', '  \n\t '],
    ['punctuation', '.*+?^${}()|[]\\/"\''],
    ['ten kilobytes of one word', 'a'.repeat(10_000)],
    ['ten kilobytes of many words', 'tea coffee '.repeat(1000)],
    ['a name of JavaScript', '__proto__ constructor toString'],
    ['lone halves of characters', '\uD800 \uDC00'],
    ['control characters', '\u0000\u0007'],
    ['marks without letters', '\u0301\u0301'],
    ['joints alone', '-/-'],
    ['markup', '<script>alert(1)</script>'],
  ])('of %s is answered', (_, query) => {
    const { items, total } = find(query);
    expect(total).toBeGreaterThanOrEqual(items.length);
    for (const { excerpt } of items) expect(excerpt.length).toBeGreaterThan(0);
  });

  it('is read no further than 200 characters', () => {
    expect(ids(`${'- '.repeat(90)}imatinib`, { kinds: ['passage'] })).toEqual(['p4']);
    expect(ids(`${'- '.repeat(100)}imatinib`)).toEqual([]);
  });

  it('of many words is cut to the first', () => {
    expect(ids(`imatinib ${'choice '.repeat(400)}nonsense`, { kinds: ['passage'] })).toEqual(['p4']);
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string, ...terms: string[]) => writeExcerpt(text, new Set(terms));
  const long = `${'many words before '.repeat(10)}the sunitinib match ${'and many after it '.repeat(20)}`.trim();

  it('marks every match and loses nothing of a short text', () => {
    expect(excerpt('Tea, and tea again.', 'tea')).toEqual([
      { text: 'Tea', match: true },
      { text: ', and ', match: false },
      { text: 'tea', match: true },
      { text: ' again.', match: false },
    ]);
  });

  it('shows a long text around its first match, cut at words', () => {
    const pieces = excerpt(long, 'sunitinib');
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^…[a-z]+ .* sunitinib .* [a-z]+…$/);
    expect(text.length).toBeLessThan(210);
    expect(long).toContain(text.slice(1, -1));
    expect(pieces.filter(({ match }) => match)).toEqual([{ text: 'sunitinib', match: true }]);
  });

  it('ends before a further match that it has no room for', () => {
    const text = excerpt(`sunitinib ${'and so on '.repeat(40)}sunitinib`, 'sunitinib');
    expect(text.map((piece) => piece.text).join('').length).toBeLessThan(210);
    expect(text.filter(({ match }) => match)).toHaveLength(1);
  });

  it('begins at the beginning where nothing matches', () => {
    expect(excerpt('No match here.', 'tea')).toEqual([{ text: 'No match here.', match: false }]);
    expect(excerpt('', 'tea')).toEqual([]);
  });

  it('cuts a word that is longer than an excerpt', () => {
    const text = excerpt('x'.repeat(5000), 'tea')
      .map((piece) => piece.text)
      .join('');
    expect(text.length).toBeLessThan(210);
  });

  it('marks the part of a compound and leaves markup as text', () => {
    expect(excerpt('<b>PET/CT</b>', 'ct')).toEqual([
      { text: '<b>PET/', match: false },
      { text: 'CT', match: true },
      { text: '</b>', match: false },
    ]);
  });
});

describe('the words of a text', () => {
  it.each([
    [
      'c-kit',
      [
        ['c', 'ckit'],
        ['kit', 'ckit'],
      ],
    ],
    ['PET/CT scans', [['pet', 'petct'], ['ct', 'petct'], ['scans']]],
    ['0.37 and 1,5', [['0.37'], ['and'], ['1.5']]],
    ['１２％', [['12']]],
    ['Straße, Łódź', [['strasse'], ['lodz']]],
    ['ﬁbre', [['fibre']]],
    [
      '18F-FDG',
      [
        ['18f', '18ffdg'],
        ['fdg', '18ffdg'],
      ],
    ],
    [
      '2.5-fold',
      [
        ['2.5', '2.5fold'],
        ['fold', '2.5fold'],
      ],
    ],
    ['a-b-c-d', [['a'], ['b'], ['c'], ['d']]],
    ['', []],
  ])('of "%s" are %j', (text, terms) => {
    const found = searchWords(text);
    expect(found.map((word) => word.terms)).toEqual(terms);
    for (const { start, end } of found) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
  });
});

it('finds its way in the tea dossier', async () => {
  const tea = buildSearchIndex(buildGraph(await loadTea()));
  const hits = (query: string) => searchLibrary(tea, { query }).items;
  expect(hits('decaffeinated').map(({ id }) => id)).toContain('decaf-no-effect');
  expect(hits('novak')[0]).toMatchObject({ kind: 'work', id: 'novak-2016' });
  expect(hits('المسائي').map(({ id }) => id)).toEqual(['haddad-2019']);
  expect(hits('10.5555/jtr.2011.101').map(({ id }) => id)[0]).toBe('hale-2011');
});
