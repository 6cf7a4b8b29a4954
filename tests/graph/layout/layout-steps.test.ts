// The steps of the layout, each against a slow and obvious way of doing the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../../server/graph/layout/count-crossings.ts';
import { countInversions } from '../../../server/graph/layout/count-inversions.ts';
import { ellipseTrack } from '../../../server/graph/layout/ellipse-track.ts';
import { findOverlaps } from '../../../server/graph/layout/find-overlaps.ts';
import { nodeBox } from '../../../server/graph/layout/node-box.ts';
import { spreadAlong } from '../../../server/graph/layout/spread-along.ts';
import { textWidth } from '../../../server/graph/layout/text-width.ts';
import { wrapText } from '../../../server/graph/layout/wrap-text.ts';

describe('spreading items along a line', () => {
  const items = fc.array(
    fc.record({
      ideal: fc.integer({ min: -500, max: 500 }),
      before: fc.integer({ min: 0, max: 40 }),
      after: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 25 },
  );

  it('keeps their order and the gap between them', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 20 }), (list, gap) => {
        const places = spreadAlong(list, gap);
        expect(places).toHaveLength(list.length);
        for (let i = 1; i < list.length; i++) {
          const room = (list[i - 1]?.after ?? 0) + gap + (list[i]?.before ?? 0);
          expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
        }
      }),
    );
  });

  it('moves nothing that already stands in order and apart', () => {
    const list = [-100, 0, 35, 90].map((ideal) => ({ ideal, before: 5, after: 5 }));
    expect(spreadAlong(list, 10)).toEqual([-100, 0, 35, 90]);
  });

  it('shares out the displacement evenly', () => {
    expect(
      spreadAlong(
        [0, 0, 0].map((ideal) => ({ ideal, before: 5, after: 5 })),
        0,
      ),
    ).toEqual([-10, 0, 10]);
  });

  it('keeps within bounds where there is room, and begins at their start where there is none', () => {
    const four = [90, 90, 90, 90].map((ideal) => ({ ideal, before: 5, after: 5 }));
    expect(spreadAlong(four, 0, [0, 100])).toEqual([65, 75, 85, 95]);
    expect(spreadAlong(four, 0, [0, 20])).toEqual([5, 15, 25, 35]);
  });
});

describe('counting crossings', () => {
  const lines = fc.array(fc.record({ from: fc.integer({ min: 0, max: 8 }), to: fc.integer({ min: 0, max: 8 }) }), {
    maxLength: 30,
  });

  it('between two columns agrees with looking at every pair', () => {
    fc.assert(
      fc.property(lines, (list) => {
        let pairs = 0;
        list.forEach((a, i) => {
          for (const b of list.slice(i + 1)) if ((a.from - b.from) * (a.to - b.to) < 0) pairs++;
        });
        expect(countInversions(list)).toBe(pairs);
      }),
    );
  });

  it('of straight lines counts those that cross, not those that meet', () => {
    const positions = new Map(
      Object.entries({ a: [0, 0], b: [10, 10], c: [0, 10], d: [10, 0], e: [20, 20] }).map(([id, [x = 0, y = 0]]) => [
        id,
        { x, y },
      ]),
    );
    const edge = (pair: string) => ({ source: pair[0] ?? '', target: pair[1] ?? '' });
    expect(countCrossings(['ab', 'cd'].map(edge), positions)).toBe(1);
    expect(countCrossings(['ab', 'ac', 'ad'].map(edge), positions)).toBe(0);
    expect(countCrossings(['ac', 'bd'].map(edge), positions)).toBe(0);
    expect(countCrossings(['ab', 'cz'].map(edge), positions)).toBe(0);
  });
});

describe('finding overlaps', () => {
  const side = fc.integer({ min: -60, max: 60 });
  const size = fc.integer({ min: 1, max: 40 });

  it('agrees with looking at every pair', () => {
    const boxes = fc.array(fc.record({ x: side, y: side, width: size, above: size, below: size }), { maxLength: 20 });
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 10 }), (list, margin) => {
        const placed = list.map(({ x, y, width, above, below }, i) => ({
          id: String(i).padStart(2, '0'),
          position: { x, y },
          box: { width, height: above + below, above, below },
        }));
        const slow: string[] = [];
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            const beside = Math.abs(a.position.x - b.position.x) >= (a.box.width + b.box.width) / 2 + margin;
            const over =
              a.position.y + a.box.below + margin <= b.position.y - b.box.above ||
              b.position.y + b.box.below + margin <= a.position.y - a.box.above;
            if (!beside && !over) slow.push(`${a.id} ${b.id}`);
          }
        });
        const found = findOverlaps(placed, margin).map((pair) => pair.toSorted().join(' '));
        expect(found.toSorted()).toEqual(slow.toSorted());
      }),
    );
  });
});

describe('the rim of an ellipse', () => {
  it('begins at the top and goes round clockwise', () => {
    const track = ellipseTrack(300, 200, 100, 60);
    const near = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => near(track.at(share)))).toEqual(
      [
        [0, -200],
        [300, 0],
        [0, 200],
        [-300, 0],
        [0, -200],
      ].map(([x = 0, y = 0]) => ({ x: x + 0, y })),
    );
  });

  it('holds fewer boxes the larger they are', () => {
    expect(ellipseTrack(300, 200, 100, 60).capacity).toBeGreaterThan(ellipseTrack(300, 200, 120, 90).capacity);
  });
});

describe('the room for a label', () => {
  it.each([
    ['Sunitinib is inefficient in secondary resistance', 110],
    ['Pneumonoultramicroscopicsilicovolcanoconiosis is long', 110],
    ['', 110],
    ['  two  spaces  ', 204],
    ['睡眠衛生学会 Society', 60],
  ])('of "%s" keeps to %d units but for a single long word', (label, width) => {
    const lines = wrapText(label, width, 13);
    expect(lines.join(' ')).toBe(label.split(/\s+/).filter(Boolean).join(' '));
    for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
  });

  it('is wider for wide letters, for bold ones and for Chinese characters, and none for a mark above a letter', () => {
    expect(textWidth('WWW', 13)).toBeGreaterThan(textWidth('iii', 13));
    expect(textWidth('Case', 13, true)).toBeGreaterThan(textWidth('Case', 13));
    expect(textWidth('睡眠', 13)).toBe(26);
    expect(textWidth('e\u0301', 13)).toBe(textWidth('e', 13));
  });

  it('holds the disc and the label below it, the number of the reference included', () => {
    const study = {
      id: 'x',
      label: 'Stroobants 2003',
      unverified: false,
      kind: 'study' as const,
      role: 'cited' as const,
      title: null,
      year: 2003,
      citationNumber: 10,
      level: null,
      design: '',
      n: null,
      topic: null,
    };
    const box = nodeBox(study);
    expect(box).toMatchObject({ above: 18, height: 36 + 4 + 2 * 16 });
    expect(box.above + box.below).toBe(box.height);
    expect(box.width).toBeLessThanOrEqual(110);
    expect(nodeBox({ ...study, citationNumber: null })).toMatchObject({ height: 36 + 4 + 16 });
  });

  it('grows with the lines of a card', () => {
    const claim = {
      id: 'x',
      label: 'Short',
      unverified: false,
      kind: 'claim' as const,
      statement: '',
      topic: 't',
      claimKind: 'finding' as const,
      voice: 'curator' as const,
    };
    const long = nodeBox({ ...claim, label: 'A label of sixty-four letters that says rather more than one line' });
    expect(nodeBox(claim)).toMatchObject({ width: 220, height: 32 });
    expect(long).toMatchObject({ width: 220 });
    expect(long.height).toBe(48);
  });
});
