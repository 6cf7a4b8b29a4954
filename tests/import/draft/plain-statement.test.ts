// Statements of proposed claims: the words of the sentence without the marks by which it cites. The prose is invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStatement } from '../../../server/import/draft/plain-statement.ts';

/** A sentence whose marks stand between `<` and `>`, somewhere in a text. */
function stateOf(marked: string): string {
  const start = 100;
  let exact = '';
  const mentions: { start: number; end: number; text: string }[] = [];
  for (const [index, part] of marked.split(/[<>]/).entries()) {
    if (index % 2 === 1) mentions.push({ start: start + exact.length, end: start + exact.length + part.length, text: part });
    exact += part;
  }
  return plainStatement({ start, exact }, mentions);
}

describe('the statement of a citing sentence', () => {
  it.each([
    ['Oolong keeps light sleepers awake <[3]>.', 'Oolong keeps light sleepers awake.'],
    ['Oolong keeps light sleepers awake.<[3–5,8]>', 'Oolong keeps light sleepers awake.'],
    ['Oolong keeps light sleepers awake<¹²>, and tired.', 'Oolong keeps light sleepers awake, and tired.'],
    ['Oolong<1,2> keeps sleepers awake <(4)> at night <(5, 6)>.', 'Oolong keeps sleepers awake at night.'],
    ['Oolong keeps sleepers awake <(Okafor, 2010; Roy 2011a)>.', 'Oolong keeps sleepers awake.'],
    ['It keeps them\n awake <[3]>,<[4]> as tea does.', 'It keeps them awake, as tea does.'],
    ['It keeps them awake (<[3]>).', 'It keeps them awake.'],
  ])('%s says %s', (marked, statement) => {
    expect(stateOf(marked)).toBe(statement);
  });

  it.each([
    ['As was shown in <[3]>, oolong keeps sleepers awake.', 'As was shown in [3], oolong keeps sleepers awake.'],
    ['<[3]> showed that oolong keeps sleepers awake.', '[3] showed that oolong keeps sleepers awake.'],
    ['Okafor et al. <[3]> drank oolong.', 'Okafor et al. [3] drank oolong.'],
    ['<Okafor et al. (2010)> drank oolong.', 'Okafor et al. (2010) drank oolong.'],
    ['See <(4)>.', 'See (4).'],
  ])('%s keeps what it leans on', (marked, statement) => {
    expect(stateOf(marked)).toBe(statement);
  });

  it('is never empty, and made of the words of the sentence', () => {
    const part = fc.constantFrom('Tea', ' keeps', ' us', ' awake', '<[3]>', '<(4)>', '<²>', ' ', '.', ',', ' in', '(', ')', '\n');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
        const whole = parts.join('').replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
        const statement = stateOf(parts.join(''));
        expect(statement === '').toBe(whole === '');
        let at = 0;
        for (const letter of statement.replace(/\s/g, '')) {
          at = whole.indexOf(letter, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += 1;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
