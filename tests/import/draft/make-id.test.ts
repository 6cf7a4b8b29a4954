// Ids of drafts: kebab, unique, and made of whatever words a paper has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdMaker, slugOf } from '../../../server/import/draft/make-id.ts';
import { Id } from '../../../server/model/id.ts';

describe('words as an id', () => {
  it.each([
    ['Müller-Østby 2019', 'muller-ostby-2019'],
    ["O'Brien’s straße", 'obriens-strasse'],
    ['  ../../etc/passwd ', 'etc-passwd'],
    ['Łukasz, Đorđe & Þór', 'lukasz-dorde-thor'],
    ['ＡＢＣ １２', 'abc-12'],
    ['门部', null],
    ['', null],
  ])('%j is %j', (words, id) => {
    expect(slugOf(words)).toBe(id);
  });
});

describe('the maker of ids', () => {
  it('numbers what is called the same', () => {
    const ids = new IdMaker(['hale-2011']);
    expect(['Hale 2011', 'Hale 2011', '茶', '茶'].map((words) => ids.make(words, 'work'))).toEqual([
      'hale-2011-2',
      'hale-2011-3',
      'work',
      'work-2',
    ]);
  });

  it('gives valid ids, none twice, whatever the words', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Hale 2011', 'Hale 2011 2', 'x'.repeat(200)));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (all) => {
        const ids = new IdMaker();
        const made = all.map((one) => ids.make(one, 'work'));
        expect(made.filter((id) => !Id.safeParse(id).success)).toEqual([]);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });

  it('names ten thousand works of one name without trying each number for each', () => {
    const ids = new IdMaker();
    for (let count = 0; count < 10_000; count += 1) ids.make('Anonymous', 'work');
    expect(ids.make('Anonymous', 'work')).toBe('anonymous-10001');
  });
});
