// The tree by keyboard alone, as WAI-ARIA describes it, and how arrow keys follow an edge to its other end.
import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../../client/outline/build-outline.ts';
import { findByLetters, moveInOutline } from '../../../client/outline/move-in-outline.ts';
import { outlineRows } from '../../../client/outline/outline-rows.ts';
import { wayTo } from '../../../client/outline/reveal.ts';
import { edges, elementsOf, nodes, topics } from './small-graph.ts';

const model = buildOutline(elementsOf(nodes, edges), topics);

/** Presses keys one after another and says where the cursor stands and what is open then. */
function press(...keys: string[]): { active: string; open: Set<string>; rows: ReturnType<typeof outlineRows> } {
  const open = new Set<string>();
  let active = model.groups[0]?.id ?? '';
  for (const key of keys) {
    const move = moveInOutline(outlineRows(model, open), active, key);
    if (move?.toggle !== undefined && !open.delete(move.toggle)) open.add(move.toggle);
    active = move?.active ?? active;
  }
  return { active, open, rows: outlineRows(model, open) };
}

describe('keys', () => {
  it.each([
    ['Down goes to the next row', ['ArrowDown'], 'topic-tea-advice'],
    ['Up stops at the first', ['ArrowUp'], 'case'],
    ['End goes to the last', ['End'], 'events'],
    ['Down stops at the last', ['End', 'ArrowDown'], 'events'],
    ['Home comes back', ['End', 'Home'], 'case'],
    ['Right opens and stays', ['ArrowRight'], 'case'],
    ['Right again goes in', ['ArrowRight', 'ArrowRight'], 'case/tea-2020'],
    ['Right on a row with nothing under it stays', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'case/tea-2020'],
    ['Left goes out', ['ArrowRight', 'ArrowRight', 'ArrowLeft'], 'case'],
    ['Left at the root stays', ['ArrowLeft'], 'case'],
  ])('%s', (_name, keys, active) => {
    expect(press(...keys).active).toBe(active);
  });

  it('Left closes what is open', () => {
    expect(press('ArrowRight', 'ArrowLeft').open.size).toBe(0);
  });

  it('leaves other keys to others', () => {
    expect(moveInOutline(outlineRows(model, new Set()), 'case', 'Escape')).toBeNull();
  });

  it('follow an edge to its other end, and on from there', () => {
    const right = Array.from({ length: 6 }, () => 'ArrowRight');
    // Group, claim, its edge, the study at the other end, open it: its own other edge stands below.
    const { rows, active } = press('ArrowDown', 'ArrowDown', ...right, 'ArrowRight');
    const here = rows.find((row) => row.key === active);
    expect(here?.id).toBe('novak-2016');
    expect(here?.level).toBe(4);
    const on = press(
      'ArrowDown',
      'ArrowDown',
      ...right.slice(0, 4),
      'ArrowDown',
      ...Array.from({ length: 4 }, () => 'ArrowRight'),
    );
    expect(on.rows.find((row) => row.key === on.active)?.id).toBe('haddad-2019--reports--stop-tea-after-noon');
  });
});

describe('rows', () => {
  it('say how deep they are and which of how many', () => {
    const { rows } = press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(rows.map(({ id, type, level, position, size, open }) => [id, type, level, position, size, open])).toContainEqual([
      'haddad-2019--reports--decaf-no-effect',
      'edge',
      3,
      2,
      2,
      false,
    ]);
  });

  it('do not lead back over the edge that was just followed', () => {
    const key = 'topic-tea-compounds/decaf-no-effect/haddad-2019--reports--decaf-no-effect';
    const open = new Set(['topic-tea-compounds', 'topic-tea-compounds/decaf-no-effect', key, `${key}/haddad-2019`]);
    const under = outlineRows(model, open).filter((row) => row.parent === `${key}/haddad-2019`);
    expect(under.map((row) => row.id)).toEqual(['haddad-2019--reports--stop-tea-after-noon']);
  });
});

describe('typing letters', () => {
  const rows = outlineRows(model, new Set());
  it.each([
    ['a letter goes to the next row that begins with it', 'case', 'c', 'topic-tea-advice'],
    ['the same letter goes on', 'topic-tea-advice', 'c', 'topic-tea-compounds'],
    ['and round', 'events', 'c', 'topic-tea-advice'],
    ['a word looks from where the cursor is', 'topic-tea-advice', 'claims: c', 'topic-tea-compounds'],
    ['capitals do not matter', 'case', 'COURSE', 'events'],
    ['letters that nothing begins with go nowhere', 'case', 'zz', null],
  ])('%s', (_name, active, letters, found) => {
    expect(findByLetters(rows, active, letters)).toBe(found);
  });
});

it('there is no way to what a filter hides', () => {
  expect(wayTo(model, 'hale-2011')).toBeNull();
});
