// A view is laid out when somebody looks at it: not before, and not again.
import { expect, it } from 'vitest';
import { layOutWhenSeen, type Positions } from '../../../server/graph/layout/lay-out-when-seen.ts';

it('lays out what is looked at, once, and nothing else', () => {
  const done: string[] = [];
  const layOut = (view: string) => (): Positions => {
    done.push(view);
    return new Map([[view, { x: 1, y: 2 }]]);
  };
  const positions = layOutWhenSeen({ studies: layOut('studies'), claims: layOut('claims'), full: layOut('full') });
  expect(done).toEqual([]);
  expect(positions.claims.get('claims')).toEqual({ x: 1, y: 2 });
  expect(positions.claims).toBe(positions.claims);
  expect(positions.full.has('full')).toBe(true);
  expect(done).toEqual(['claims', 'full']);
});
