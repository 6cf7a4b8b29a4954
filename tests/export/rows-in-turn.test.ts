// Rows that are made while they are read: in order, again with every reading, and never more than are read.
import { expect, it } from 'vitest';
import { rowsInTurn } from '../../server/export/graphs/rows-in-turn.ts';

it('makes each row when it is read, and again when it is read again', () => {
  const made: string[] = [];
  const rows = rowsInTurn(['green', 'black', 'white'], (tea) => {
    made.push(tea);
    return `${tea} tea`;
  });
  expect([rows.length, made]).toEqual([3, []]);
  expect([...rows]).toEqual(['green tea', 'black tea', 'white tea']);
  expect(Array.from(rows.map((row, number) => `${number}: ${row}`))).toEqual(['0: green tea', '1: black tea', '2: white tea']);
  expect(made).toHaveLength(6);
  for (const _ of rows) break;
  expect(made).toHaveLength(7);
});
