// The number of columns that lets a picture be drawn largest on a wide screen.
import { describe, expect, it } from 'vitest';
import { chooseClaimColumns, chooseStudyColumns } from '../../../server/graph/layout/choose-shape.ts';

describe('columns of studies', () => {
  it.each<[string, number[], number, number, number[]]>([
    ['no studies', [0, 0], 500, 700, [0, 0]],
    ['studies that fit beside the claims', [400, 300], 500, 700, [1, 1]],
    ['many studies beside few claims', [2000, 300], 500, 700, [3, 1]],
    ['two groups that are equally tall, which must both be cut', [3000, 3000], 1000, 1200, [3, 3]],
    ['a picture that is wide already', [600, 600], 500, 3000, [1, 1]],
  ])('for %s', (_, rooms, height, width, columns) => {
    expect(chooseStudyColumns(rooms, height, width, 130).studies).toEqual(columns);
  });

  it('come to an end however unlike the groups are', () => {
    const { studies } = chooseStudyColumns([1e7, 1, 0, 5e5], 320, 1000, 130);
    expect(studies.every((count) => count >= 0 && count < 100)).toBe(true);
  });
});

describe('columns of claims', () => {
  const given = { lowest: 320, rooms: [400, 400], middle: 500, card: 260, column: 130 };

  it.each([
    [0, 1],
    [800, 1],
    [4000, 2],
    [20_000, 5],
  ])('for claims of height %d in all are %d a side', (cards, columns) => {
    expect(chooseClaimColumns({ ...given, cards })).toBe(columns);
  });
});
