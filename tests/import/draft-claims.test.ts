// Proposed claims: one a sentence, its citations as evidence, and which words propose what. The prose is invented.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftClaims } from '../../server/import/draft-claims.ts';
import type { Paper } from '../../server/import/paper.ts';
import { proposeStance } from '../../server/import/propose-stance.ts';
import { readText } from '../../server/import/text/read-text.ts';
import { numberedPaper } from './text/papers.ts';

/** `words` with citations `[1]`, `[2]` … as one sentence of a paper. */
function paperOf(...sentences: string[]): Paper {
  const text = sentences.join(' ');
  const paper = readText('');
  let from = 0;
  for (const words of sentences) {
    const start = text.indexOf(words, from);
    const end = start + words.length;
    const sentence = { start, end, exact: words, prefix: '', suffix: '' };
    for (const marker of words.matchAll(/\[([0-9,]+)\]/g)) {
      const at = start + marker.index;
      paper.mentions.push({
        references: (marker[1] as string).split(',').map((n) => `ref-${n}`),
        text: marker[0],
        start: at,
        end: at + marker[0].length,
        sentence,
      });
    }
    from = end;
  }
  return { ...paper, text };
}

const stances = (words: string) =>
  draftClaims(paperOf(words))[0]?.evidence.map(({ asCited }) => (asCited === null ? null : [asCited.direction, asCited.because]));

describe('what words beside a citation propose', () => {
  it.each<[string, ([string, string] | null)[]]>([
    ['In contrast to an earlier series [1], no patient of ours relapsed.', [['disputes', 'In contrast to']]],
    ['These results are inconsistent with those of Okafor et al. [1].', [['disputes', 'inconsistent with']]],
    ['A later trial did not confirm this effect [1].', [['disputes', 'did not confirm']]],
    [
      'Our figures are consistent with two registries [1,2].',
      [
        ['supports', 'consistent with'],
        ['supports', 'consistent with'],
      ],
    ],
    ['As reported by Lindqvist [1], response is rare.', [['supports', 'As reported by']]],
    ['Aho et al. [1] reported that uptake falls within a week.', [['supports', 'reported']]],
    ['Perforation has been described in two patients [1].', [['supports', 'has been described']]],
    ['Response was assessed as described elsewhere [1].', [['neutral', 'assessed as described']]],
    ['Survival was calculated using the method of Holt [1].', [['neutral', 'calculated using']]],
    ['A randomised trial is being planned [1].', [['neutral', 'is being planned']]],
    ['The tumour arises from the omentum [1].', [null]],
    ['However, the tumour was larger [1].', [null]],
    [
      'Unlike one cohort [1], ours agrees with the registry [2].',
      [
        ['disputes', 'Unlike'],
        ['supports', 'agrees with'],
      ],
    ],
    ['The findings are consis-\ntent with a small trial [1].', [['supports', 'consistent with']]],
  ])('%s', (words, expected) => {
    expect(stances(words)).toEqual(expected);
  });

  it('is said in words of the sentence, whatever the sentence', () => {
    const piece = fc.constantFrom(
      'in contrast to ',
      'consistent with ',
      'as described ',
      'reported ',
      'that ',
      'not ',
      'x ',
      '\n',
      '-',
      'support',
      ' by',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (before, after) => {
        const proposal = proposeStance(before.join(''), after.join(''));
        const words = `${before.join('')} ${after.join('')}`.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');
        if (proposal !== null) expect(words).toContain(proposal.because);
      }),
    );
  });
});

describe('proposed claims of a paper', () => {
  const paper = readText(
    numberedPaper(
      (n) => ` [${n}]`,
      (n) => `${n}. `,
    ),
  );
  const claims = draftClaims(paper);

  it('are one a citing sentence, in order, each with its section and its references once', () => {
    expect(claims.map((claim) => claim.id)).toEqual(['claim-1', 'claim-2', 'claim-3', 'claim-4', 'claim-5', 'claim-6']);
    expect(claims.map((claim) => claim.section)).toEqual([
      'Introduction',
      'Introduction',
      'Introduction',
      'Case report',
      'Discussion',
      'Discussion',
    ]);
    expect(claims[4]?.evidence.map(({ reference }) => reference)).toEqual(['ref-1', 'ref-2', 'ref-3', 'ref-5', 'ref-6']);
    expect(claims[3]?.evidence[0]?.asCited).toEqual({ direction: 'neutral', because: 'as described elsewhere' });
    for (const { sentence } of claims) expect(paper.text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
  });

  it('are none where nothing is cited', () => {
    expect(draftClaims(readText(''))).toEqual([]);
  });

  it('take the narrowest section where sections nest', () => {
    const nested = paperOf('Response is rare [1].', 'Cure is unknown [2].');
    const sections = [
      { title: 'Discussion', start: 0, end: 100 },
      { title: 'Response', start: 0, end: 21 },
    ];
    expect(draftClaims({ ...nested, sections }).map((claim) => claim.section)).toEqual(['Response', 'Discussion']);
  });
});
