// Letters that TeX writes as commands, in the ways in which people and programs write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTex } from '../../../server/import/references/compose-tex.ts';

describe('composeTex', () => {
  it.each([
    ["{\\'E}tienne Bo{\\'e}tie", 'Étienne Boétie'],
    ["\\v{S}imon Nov\\'{a}k", 'Šimon Novák'],
    ["{\\L}ukasz {\\'S}wi{\\k{a}}tek", 'Łukasz Świątek'],
    ['{\\AA}se \\O{}stby, \\O stby, {\\O}stby', 'Åse Østby, Østby, Østby'],
    ['Na\\"{\\i}ve na\\"\\i ve na{\\"\\i}ve', 'Naïve naïve naïve'],
    ['Y{\\i}ld{\\i}z and Erd{\\H{o}}s and {\\c C}elik', 'Yıldız and Erdős and Çelik'],
    ['The {\\TeX}book, in \\LaTeX{} again', 'The TeXbook, in LaTeX again'],
    ['et al.\\ a\\,b electro\\-magnetic', 'et al. a b electromagnetic'],
  ])('writes %j as %j', (written, read) => {
    expect(composeTex(written)).toBe(read);
  });

  it.each([
    ["title = {\\'E}", 'title = {É}'],
    ["note = {Jos} # {\\'e}", 'note = {Jos} # {é}'],
    ["\\emph{\\'E}tude", '\\emph{É}tude'],
    ['\\textit{\\ae}', '\\textit{æ}'],
  ])('leaves the braces of a field and of a command: %j', (written, read) => {
    expect(composeTex(written)).toBe(read);
  });

  it.each(['a line\\\\"ends', '\\begin{it}', '\\cite{a} \\omega \\beta', '\\{x\\} \\_ \\& \\%', 'no commands'])(
    'leaves %j as it is',
    (written) => {
      expect(composeTex(written)).toBe(written);
    },
  );

  it('keeps every line where it is, whatever it is handed', () => {
    const piece = fc.constantFrom('\\', '{', '}', "\\'", '\\c', '\\L', '\\i', ' ', '\n', 'a', 'É', '=', '\\\\', '\\-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(composeTex(text).split('\n').length).toBe(text.split('\n').length);
      }),
      { numRuns: 2_000 },
    );
  });
});
