// Numbered lists as extractors leave them: labels in a column of their own, changed places, lists that go on behind a heading.
import { describe, expect, it } from 'vitest';
import { findReferenceList } from '../../../../server/import/text/references/find-reference-list.ts';
import { readLines } from '../../../../server/import/text/text-line.ts';

const ENTRIES = [
  [
    'Aho, A.B.; Lind, C. Moss grows where rain falls on it, and in no other place that was looked at before 2010.',
    'J. Moss Res. 2012, 75, 311–335. [CrossRef]',
  ],
  ['Baker, B. Moss on stone. Ferns 2013, 12, 1–9. [CrossRef] [PubMed]'],
  [
    'Coe, C.; Doe, D.; Eder, E. Moss that is kept too dry for a summer or two, and what becomes of it in the end.',
    'Ferns Lichens 2014, 13, 1–9. [CrossRef]',
  ],
  ['National Moss Council; Board on Lichens. Regulating Moss; Moss Press: Oulu, Finland, 1987; pp. 1–27.'],
  ['Fell, F. Moss at noon. Ferns 2015, 14, 1–9. [CrossRef]'],
  ['Gad, G.; Hill, H. Moss at night. Ferns 2016, 15, 1–9. [CrossRef]'],
] as const;
const label = (at: number): string => `${at + 1}.`;
const WHOLE = ENTRIES.map((lines) => lines.join(' '));
const HEAD = `${'Moss is green and soft and wet, and grows on stone.\n'.repeat(12)}\nReferences\n`;

const read = (list: string): (readonly [label: string | null, printed: string])[] =>
  (findReferenceList(readLines(`${HEAD}${list}\n`))?.entries ?? []).map(
    ({ label: own, lines, labelWidth }) =>
      [
        own,
        lines
          .map(({ words }, at) => (at === 0 ? words.slice(labelWidth) : words))
          .join(' ')
          .trim(),
      ] as const,
  );
const numbered = WHOLE.map((printed, at) => [String(at + 1), printed] as const);

describe('labels that stand apart from their entries', () => {
  it('tell how many entries there are, though a journal looks like a name and a group like none', () => {
    const column = ENTRIES.map((_, at) => label(at)).join('\n\n');
    expect(read(`${column}\n\n${ENTRIES.map((lines) => lines.join('\n')).join('\n')}`)).toEqual(numbered);
  });

  it('say with the labels that are in their place where the others belong', () => {
    const first = ENTRIES.slice(0, 3).map((lines, at) => `${label(at)} ${lines.join('\n')}`);
    const column = ENTRIES.slice(3)
      .map((_, at) => label(at + 3))
      .join('\n');
    const rest = ENTRIES.slice(3).map((lines) => lines.join('\n'));
    expect(read([...first, column, ...rest].join('\n'))).toEqual(numbered);
  });

  it('each before its own entry are labels like any other', () => {
    // Only the labels tell these apart.
    const bare = ['moss, on its ecology. Oulu 2010', 'lichen and stone. Oulu 2011', 'ferns. Oulu 2012'];
    expect(read(bare.map((words, at) => `${label(at)}\n\n${words}\n`).join('\n'))).toEqual(
      bare.map((words, at) => [String(at + 1), words]),
    );
  });
});

describe('labels that changed places', () => {
  it.each([
    ['where columns meet', [0, 2, 1, 3, 4, 5]],
    ['at the head of the list', [1, 0, 2, 3, 4, 5]],
  ])('are labels all the same: %s', (_, order) => {
    const list = order.map((at) => `${label(at)} ${ENTRIES[at]?.join('\n') ?? ''}`).join('\n');
    expect(read(list)).toEqual(numbered);
  });
});

describe('a heading among the entries', () => {
  it('does not end a list whose labels go on behind it', () => {
    // No label shares a line with a year.
    const list = ENTRIES.map((_, at) => `${label(at)} Aho A. Moss of the kind ${at}.\nFerns 201${at};${at}:1–9.`);
    const among = [...list.slice(0, 2), 'Discussion', 'Moss is what it is.', ...list.slice(2)];
    expect(read(among.join('\n')).map(([own]) => own)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('ends one whose labels do not', () => {
    const list = ENTRIES.slice(0, 3).map((lines, at) => `${label(at)} ${lines.join('\n')}`);
    expect(read([...list, 'Appendix', 'Moss is what it is.', '4. Moss, once more'].join('\n'))).toEqual(numbered.slice(0, 3));
  });
});
