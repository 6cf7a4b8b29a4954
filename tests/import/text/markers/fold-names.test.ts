// Names as they are compared.
import { describe, expect, it } from 'vitest';
import { foldName, foldText } from '../../../../server/import/text/markers/fold-names.ts';

describe('a folded name', () => {
  it.each([
    ['Ostojić', 'ostojic'],
    ['Ostoji´c', 'ostojic'],
    ["O'Leary", 'oleary'],
    ['D’souza', 'dsouza'],
    ['Østby', 'ostby'],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each(["Okafor's walls (2001)", 'Okafor’s walls (2001)'])('%s begins with the word Okafor', (words) => {
    const { text, at } = foldText(words);
    expect(text).toBe('okafor s walls (2001)');
    expect(at).toHaveLength(text.length + 1);
    expect(words.slice(0, at[6])).toBe('Okafor');
  });
});
