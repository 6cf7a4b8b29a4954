// What a text cites and its list does not have, which is told.
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../server/import/paper.ts';
import { readText } from '../../../server/import/text/read-text.ts';
import { body, harvard, numberedPaper } from './papers.ts';

const cited = (paper: Paper): string[] =>
  paper.mentions.map((mention) => mention.references.map((id) => id.replace('ref-', '')).join(' '));
const ALL = ['1', '2 3', '4', '5', '1 2 3 5', '6', '7'];

describe('what is cited and not listed', () => {
  const told = (paper: Paper): string[] =>
    paper.problems.filter(({ rule }) => rule === 'citation-without-reference').map(({ message }) => message);

  it('is told of numbers in brackets, and the numbers that are listed stay cited', () => {
    const paper = readText(
      numberedPaper(
        (n) => ` [${n === '4' ? '4,99' : n}]`,
        (n) => `[${n}] `,
      ),
    );
    expect(cited(paper)).toEqual(ALL);
    expect(told(paper)).toEqual(['the text cites "[99]", which the reference list does not have']);
  });

  it('is told of names and years', () => {
    const list = `\nReferences\n${[0, 1, 2, 3].map(harvard).join('\n')}\n`;
    const words = 'Tumours shrink (Okafor and Lindqvist, 2001; Smith, 1999). Moe et al. (2002) saw no such thing.';
    const paper = readText(`${body(() => '').split('Discussion')[0]}Discussion\n${words}\n${list}`);
    expect(told(paper)).toEqual([
      'the text cites "Smith, 1999", which the reference list does not have',
      'the text cites "Moe et al. (2002)", which the reference list does not have',
    ]);
  });

  it('is nothing where all is listed', () => {
    const paper = readText(
      numberedPaper(
        (n) => ` [${n}]`,
        (n) => `[${n}] `,
      ),
    );
    expect(told(paper)).toEqual([]);
  });
});
