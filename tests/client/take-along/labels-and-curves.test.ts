// Where words break and marks stand in the picture that is taken along.
import { describe, expect, it } from 'vitest';
import { pointAlong } from '../../../client/take-along/curve.ts';
import { figure } from '../../../client/take-along/figure.ts';
import { pictureName, pictureWords } from '../../../client/take-along/picture-words.ts';
import { wrapLabel } from '../../../client/take-along/wrap-label.ts';
import { NO_FILTERS } from '../../../client/address/address.ts';

describe('a label', () => {
  const wide = (text: string): number => text.length;
  it.each([
    ['Imatinib is the drug of choice', 12, ['Imatinib is', 'the drug of', 'choice']],
    ['Gastrointestinal', 5, ['Gastrointestinal']],
    ['one\ntwo', 20, ['one', 'two']],
    ['', 5, ['']],
  ])('%j breaks between words only', (label, room, lines) => {
    expect(wrapLabel(label, room, wide)).toEqual(lines);
  });
});

describe('a mark on an edge', () => {
  const straight = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, controls: [] };
  it('stands at its distance from either end', () => {
    expect(pointAlong(straight, 30, 'source').x).toBeCloseTo(30);
    expect(pointAlong(straight, 30, 'target').x).toBeCloseTo(70);
  });
  it('stays on an edge that is shorter', () => {
    expect(pointAlong(straight, 300, 'source')).toEqual({ x: 100, y: 0 });
  });
  it('follows the curve', () => {
    const { x, y } = pointAlong({ ...straight, controls: [{ x: 50, y: 80 }] }, 62, 'source');
    expect(x).toBeGreaterThan(35);
    expect(y).toBeGreaterThan(30);
  });
});

describe('a picture that is taken along', () => {
  const shown = {
    dossier: 'tea',
    view: 'claims',
    basis: 'checked',
    focus: null,
    filters: { ...NO_FILTERS, level: ['1', '2'] },
  } as const;
  it('is named after what it shows', () => expect(pictureName(shown)).toBe('tea-claims-as-checked'));
  it('says what it is, and by what it was filtered', () => {
    const { title, description } = pictureWords(shown, { title: 'Tea', nodes: 2, edges: 1 });
    expect(title).toBe('Tea: claims and studies, as checked');
    expect(description).toContain('Filtered by level: 1, 2.');
    expect(description).toContain('not advice');
  });
});

describe('a figure in a drawing', () => {
  it.each([
    [1 / 3, '0.33'],
    [-0.001, '0'],
    [1e-9, '0'],
    [Number.NaN, '0'],
    [Number.POSITIVE_INFINITY, '0'],
    [120, '120'],
  ])('%d is written %s', (value, words) => expect(figure(value)).toBe(words));
});
