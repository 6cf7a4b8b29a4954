// Which times of a timeline can be compared, and how.
import { describe, expect, it } from 'vitest';
import { eventOrder } from '../../server/check/rules/event-order.ts';
import type { CaseEvent } from '../../server/model/event.ts';
import { alterTea, pick } from '../fixtures/altered-tea.ts';

type When = Omit<CaseEvent['when'], 'until'>;
const calendar = (date: string, relation: When['relation'] = 'at', offset: string | null = null): When => ({
  anchor: 'calendar',
  relation,
  date,
  offset,
});
const fromStop = (relation: When['relation'], offset: string | null): When => ({
  anchor: 'tea-stopped',
  relation,
  date: null,
  offset,
});

async function isInOrder(first: When, second: When): Promise<boolean> {
  const library = await alterTea(({ timeline }) => {
    const one = pick(timeline.events, 'e-stop');
    timeline.events = [
      { ...one, id: 'first', when: first },
      { ...one, id: 'second', when: second },
    ];
  });
  return eventOrder.check(library).length === 0;
}

describe('event-order', () => {
  it.each([
    ['three weeks, four weeks', fromStop('after', 'P3W'), fromStop('after', 'P4W')],
    ['a month, four weeks: as good as equal', fromStop('after', 'P1M'), fromStop('after', 'P4W')],
    ['three months before, one month before', fromStop('before', 'P3M'), fromStop('before', 'P1M')],
    ['a month before, at', fromStop('before', 'P1M'), fromStop('at', null)],
    ['some time after, at: nobody knows', fromStop('after', null), fromStop('at', 'P0D')],
    ['a day of the year, the year', calendar('2008-11-03'), calendar('2008')],
    ['two months before July 2007, July 2007', calendar('2007-07', 'before', 'P2M'), calendar('2007-07')],
    ['times from two anchors', fromStop('after', 'P1Y'), calendar('1999')],
  ])('takes %s', async (_, first, second) => {
    expect(await isInOrder(first, second)).toBe(true);
  });

  it.each([
    ['four weeks, three weeks', fromStop('after', 'P4W'), fromStop('after', 'P3W')],
    ['at, a month before', fromStop('at', 'P0D'), fromStop('before', 'P1M')],
    ['2009, 2008', calendar('2009'), calendar('2008')],
    ['May 2008, March 2008', calendar('2008-05'), calendar('2008-03')],
    ['two years, 17 months', fromStop('after', 'P2Y'), fromStop('after', 'P17M')],
  ])('doubts %s', async (_, first, second) => {
    expect(await isInOrder(first, second)).toBe(false);
  });
});
