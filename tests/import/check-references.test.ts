// What is wrong with a reference list, found without a network. All references are invented.
import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../server/import/check-references.ts';
import { emptyReference } from '../../server/import/empty-paper.ts';
import { readText } from '../../server/import/text/read-text.ts';
import type { Mention, Reference } from '../../server/import/paper.ts';

const refer = (id: string, fields: Partial<Reference>): Reference => ({
  ...emptyReference(id),
  label: id,
  type: 'article-journal',
  ...fields,
});
const rules = (...references: Reference[]) => checkReferences(references).map(({ rule, reference }) => [rule, reference]);
const cites = (...references: string[]): Mention => ({
  references,
  text: '',
  start: 0,
  end: 0,
  sentence: { start: 0, end: 0, exact: '', prefix: '', suffix: '' },
});

describe('checkReferences', () => {
  it.each([
    ['pages that run backwards', { page: '1959-1568' }, 'page-range'],
    ['pages that are too many', { page: '100-900' }, 'page-range'],
    ['a DOI without its slash', { DOI: '10.1000willow' }, 'malformed-doi'],
    ['a DOI that is only in the words', { printed: 'Weide A. Salix. doi: 10.1000' }, 'malformed-doi'],
    ['a PubMed id with letters', { PMID: '12a45' }, 'malformed-pmid'],
  ])('tells %s', (_what, fields, rule) => {
    expect(rules(refer('1', fields))).toEqual([[rule, '1']]);
  });

  it.each([
    ['an abbreviated end', { page: '1123-5' }],
    ['an article number', { page: 'e00251-16' }],
    ['a long book', { page: '1-900', type: 'book' }],
    ['an old DOI', { DOI: '10.1002/(SICI)1520-6661(199803/04)7:2<76::AID-MFM5>3.0.CO;2-L' }],
    ['a sound PubMed id', { PMID: '12345678', printed: 'doi: 10.1000/x' }],
    ['nothing at all', {}],
  ])('says nothing of %s', (_what, fields) => {
    expect(rules(refer('1', fields))).toEqual([]);
  });

  it('tells the year that does not fit the volumes around it, and prints it as it is', () => {
    const list = [
      ['24', 2006],
      ['26', 2008],
      ['25', 2017],
      ['27', 2009],
    ].map(([volume, issued], index) =>
      refer(`${index + 1}`, {
        containerTitle: index === 1 ? 'J. Tree Sci.' : 'J Tree Sci',
        volume: `${volume}`,
        issued: Number(issued),
      }),
    );
    const [problem, ...more] = checkReferences(list);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'volume-year', reference: '3', severity: 'warning' });
    expect(problem?.message).toContain('volume 25 of 2017');
    expect(list[2]?.issued).toBe(2017);
  });

  it('tells a work that stands twice, by DOI in any spelling or by title and year, once', () => {
    const one = refer('1', { DOI: '10.1000/x', title: 'Growth of willows', issued: 2010 });
    expect(rules(one, refer('2', { DOI: '10.1000/X', title: 'Growth of Willows.', issued: 2010 }))).toEqual([
      ['duplicate-reference', '2'],
    ]);
    expect(rules(one, refer('2', { title: 'GROWTH OF WILLOWS', issued: 2010 }))).toEqual([['duplicate-reference', '2']]);
    expect(rules(one, refer('2', { title: 'Growth of willows', issued: 2011 }))).toEqual([]);
    expect(rules(refer('1', { title: 'Reply', issued: 2010 }), refer('2', { title: 'Reply', issued: 2010 }))).toEqual([]);
  });

  it('tells references that are never cited, neither in a sentence nor in a table', () => {
    const list = ['1', '2', '3'].map((id) => refer(id, {}));
    expect(checkReferences(list, [cites('1')], ['2']).map(({ rule, reference }) => [rule, reference])).toEqual([
      ['reference-never-cited', '3'],
    ]);
    expect(checkReferences(list)).toEqual([]);
  });
});

describe('a paper from plain text', () => {
  it('has the problems of its reference list among its own', () => {
    const list = [
      '1. Weide A. Salix. J Tree. 2001;1:1959-1568.',
      '2. Erle B. Alnus. J Tree. 2002;2:9-12.',
      '3. Linde C. Tilia. J Tree. 2003;3:7-9.',
    ];
    const { problems } = readText(
      `Willows drink [1]. Alders do not [2]. Limes never did [3].\n\nReferences\n${list.join('\n')}\n`,
    );
    expect(problems.map(({ rule, reference }) => [rule, reference])).toEqual([['page-range', 'ref-1']]);
  });
});
