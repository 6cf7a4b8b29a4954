// A paper that prints no list, and its list in a file of its own. The prose is invented.
import { describe, expect, it } from 'vitest';
import { emptyReference } from '../../../server/import/empty-paper.ts';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import type { Paper, Reference } from '../../../server/import/paper.ts';
import { citeGivenList } from '../../../server/import/text/cite-given-list.ts';
import { readText } from '../../../server/import/text/read-text.ts';

const LIST: readonly Reference[] = [
  { ...emptyReference('aho'), printed: 'Aho K. Moss in the rain. Ferns. 2001;4:1-9.' },
  { ...emptyReference('moe'), printed: 'Moe C. Moss on stone. Ferns. 2002;5:1-9.' },
];
const head = 'Moss at dusk\n\nAbstract\n\nMoss is green.\n\nIntroduction\n\n';
const cited = ({ mentions }: Paper): string[] => mentions.map(({ text, references }) => `${text}: ${references.join(' ')}`);
const rules = ({ problems }: Paper): string[] => problems.map(({ rule }) => rule);

describe('a paper without a list, and a list', () => {
  it('cites it by author and year, and lacks nothing any more', () => {
    const paper = readText(`${head}Moss is soft (Aho 2001). Moe (2002) agrees.\n`);
    expect(rules(paper)).toEqual(['references-found']);
    const whole = citeGivenList(paper, LIST, 'refs.bib');
    expect(cited(whole)).toEqual(['(Aho 2001): aho', 'Moe (2002): moe']);
    expect(whole.mentions.map(({ sentence }) => sentence.exact)).toEqual(['Moss is soft (Aho 2001).', 'Moe (2002) agrees.']);
    for (const { start, end, text } of whole.mentions) expect(whole.text.slice(start, end)).toBe(text);
    expect([rules(whole), whole.record]).toEqual([[], paper.record]);
  });

  it('cites it by number, and is told what that takes for granted', () => {
    const whole = citeGivenList(readText(`${head}Moss is soft [1]. It grows [2].\n`), LIST, 'refs.bib');
    expect(cited(whole)).toEqual(['[1]: aho', '[2]: moe']);
    expect(whole.problems.map(({ message }) => message)).toEqual([
      'the paper prints no list: its numbers were taken for places in refs.bib, from 1 on',
    ]);
  });

  it('is told which entries and which citations do not meet', () => {
    const whole = citeGivenList(readText(`${head}Moss is soft (Aho 2001; Smith, 1999).\n`), LIST, 'refs.bib');
    expect(whole.problems.map(({ message }) => message)).toEqual([
      'the text cites "Smith, 1999", which the reference list does not have',
      'reference moe is never cited in the text',
    ]);
  });

  it('may be JATS', () => {
    const body = '<body><sec><title>Introduction</title><p>Moss is soft (Aho, 2001).</p></sec></body>';
    const paper = readJats(Buffer.from(`<article><front><article-meta/></front>${body}</article>`));
    const whole = citeGivenList(paper, LIST.slice(0, 1), 'refs.bib');
    expect([cited(whole), rules(whole), whole.form]).toEqual([['(Aho, 2001): aho'], [], 'jats']);
  });
});
