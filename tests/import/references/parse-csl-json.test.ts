// CSL-JSON as others than reference managers write it. All records are invented.
import { describe, expect, it } from 'vitest';
import { readReferenceList } from '../../../server/import/references/read-reference-list.ts';

/** A work as Crossref's REST API gives it. */
const work = {
  DOI: '10.1000/willow.7',
  type: 'journal-article',
  title: ['Growth of willows'],
  'container-title': [],
  'short-container-title': ['J Trees'],
  author: [{ given: 'Anna B.', family: 'Weide', sequence: 'first' }, { name: 'Board of Tree Care' }],
  issued: { 'date-parts': [[2010, 3]] },
};
const willow = {
  DOI: '10.1000/willow.7',
  type: 'article-journal',
  title: 'Growth of willows',
  containerTitle: 'J Trees',
  author: [{ family: 'Weide', given: 'Anna B.' }, { literal: 'Board of Tree Care' }],
  issued: 2010,
};

describe('what Crossref gives', () => {
  it.each([
    ['a work', work],
    ['a list of works', [work]],
    ['a list by itself', { items: [work] }],
    ['the answer to a search', { status: 'ok', 'message-type': 'work-list', message: { 'total-results': 1, items: [work] } }],
    ['the answer for one work', { status: 'ok', 'message-type': 'work', message: work }],
  ])('is read: %s', async (_what, answer) => {
    const { references, problems } = await readReferenceList(JSON.stringify(answer));
    expect(references).toMatchObject([willow]);
    expect(problems).toEqual([]);
  });
});

describe('a type by the name of something else', () => {
  it.each(['constructor', '__proto__', 'toString', '<b>book</b>'])('is a word like any other: %s', async (type) => {
    const { references, problems } = await readReferenceList(JSON.stringify([{ ...work, type }]));
    expect(references).toMatchObject([{ title: 'Growth of willows' }]);
    expect([typeof references[0]?.type, problems]).toEqual(['string', []]);
  });
});

describe('an item in which nothing can be read', () => {
  it('is told, and is no reference', async () => {
    const list = [work, { id: 'x', title: { en: 'Roots' } }, { status: 'ok' }, { PMID: '12345678' }];
    const { references, problems } = await readReferenceList(JSON.stringify(list));
    expect(references.map(({ DOI, PMID }) => DOI ?? PMID)).toEqual(['10.1000/willow.7', '12345678']);
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['malformed-entry', 'item 2 of the list says nothing of a work that can be read'],
      ['malformed-entry', 'item 3 of the list says nothing of a work that can be read'],
    ]);
  });

  it('leaves a file without one that is told as such', async () => {
    const { references, problems } = await readReferenceList('{"status": "ok", "message": {"items": []}}');
    expect(references).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'no-references', severity: 'error' }]);
  });
});
