// Which words of a title keep their capitals in BibTeX.
import { expect, it } from 'vitest';
import { titleAsTex } from '../../server/export/title-as-tex.ts';

it.each<[string, string, string]>([
  ['an acronym that comes first', 'KIT codons', '{KIT} codons'],
  ['an acronym with a number', 'BFR14: a trial', '{BFR14}: a trial'],
  ['capitals inside the first word', 'CIViC and OncoKB', '{CIViC} and {OncoKB}'],
  ['a number before capitals', '18FDG-Positron', '{18FDG}-{Positron}'],
  ['an acronym behind a colon', 'Of tea: DNA', 'Of tea: {DNA}'],
  ['a name in the middle', 'Tea in Łódź and at Østby', 'Tea in {Łódź} and at {Østby}'],
  ['a name behind a bracket', '(Glivec) and tea', '({Glivec}) and tea'],
  ['a colon without a space', 'Tea:Leaves', 'Tea:{Leaves}'],
  ['letters of other alphabets', 'О ДНК чая', 'О {ДНК} чая'],
  ['characters of TeX', 'OncoKB E554_V559del {DNA}', '{OncoKB} {E554}\\_{V559del} \\{{DNA}\\}'],
])('holds %s', (_, title, tex) => {
  expect(titleAsTex(title)).toBe(tex);
});

it.each<[string, string]>([
  ['the first word', 'Evening tea'],
  ['an article behind a colon', 'Evening tea: A trial'],
  ['small letters', 'tea -{}- and tea'],
])('leaves %s as it is', (_, title) => {
  expect(titleAsTex(title.replace('{}', ''))).toBe(title);
});
