// Page ranges in the Vancouver style.
import { expect, it } from 'vitest';
import { abbreviatePages } from '../../../server/export/references/abbreviate-pages.ts';

it.each<[string, string, string]>([
  ['a range within ten', '1753-1759', '1753-9'],
  ['a range within a hundred', '472-480', '472-80'],
  ['a range over a hundred', '98-103', '98-103'],
  ['a range over a thousand', '998-1003', '998-1003'],
  ['letters before the numbers', 'S1-S40', 'S1-40'],
  ['letters before the numbers of one length', 'e100-e105', 'e100-5'],
  ['a dash', '472–480', '472-80'],
  ['several ranges', 'S1-S4, S17-S19', 'S1-4, S17-9'],
])('repeats no digits of %s', (_, pages, expected) => {
  expect(abbreviatePages(pages)).toBe(expected);
});

it.each<[string, string]>([
  ['one page', '475'],
  ['a range that is abbreviated already', '472-80'],
  ['a range that runs backwards', '1959-1668'],
  ['a range of one page', '5-5'],
  ['letters behind the numbers', '126A-127A'],
  ['Roman numerals', 'xii-xv'],
  ['a number with a hyphen', 'CD-12-345'],
  ['letters that change', 'A12-B14'],
])('leaves %s as it is', (_, pages) => {
  expect(abbreviatePages(pages)).toBe(pages);
});
