// The timeline is told in order, and no interval ends before it begins. Times from different anchors cannot be compared.
import type { CaseEvent } from '../../model/event.ts';
import { dossierRule } from '../rule.ts';

type Moment = CaseEvent['when'] | NonNullable<CaseEvent['when']['until']>;

/** An event may stand this much (of its time) before the one above it: a month is not always as long as four weeks. */
const SLACK = 0.1;

export const eventOrder = dossierRule({
  name: 'event-order',
  description:
    'Events stand in the order in which they happened, as far as their times can be compared, and intervals run forwards.',
  inspect({ dossier }, report) {
    const before: CaseEvent[] = [];
    for (const event of dossier.timeline.events) {
      const { until } = event.when;
      if (until !== undefined && isEarlier(until, event.when))
        report('error', `event:${event.id}`, 'it ends before it begins', 'Correct when or until.');
      const later = before.find((other) => isEarlier(event.when, other.when));
      if (later !== undefined)
        report(
          'warning',
          `event:${event.id}`,
          `it happened before "${later.id}", which stands above it`,
          'Move it up, or correct its time.',
        );
      before.push(event);
    }
  },
});

/** True only where the two can be compared and `a` is clearly the earlier. */
function isEarlier(a: Moment, b: Moment): boolean {
  if (a.anchor !== b.anchor) return false;
  const [from, to] = [placeOf(a), placeOf(b)];
  if (from === null || to === null) return false;
  return from.day < to.day - SLACK * Math.max(Math.abs(from.offset), Math.abs(to.offset));
}

/** Days on the axis of its anchor (for the calendar, since 1970); null where only "before" or "after" is known. */
function placeOf({ anchor, relation, date, offset }: Moment): { day: number; offset: number } | null {
  const origin = anchor === 'calendar' ? (date === null ? null : Date.parse(date) / 86_400_000) : 0;
  if (origin === null || (offset === null && relation !== 'at')) return null;
  const days = offset === null ? 0 : countDays(offset) * (relation === 'before' ? -1 : 1);
  // "2008" and "2008-05" name a whole year and a whole month: their middle is compared.
  const middle = anchor !== 'calendar' ? 0 : date?.length === 4 ? 182 : date?.length === 7 ? 15 : 0;
  return { day: origin + middle + days, offset: Math.max(Math.abs(days), middle * 10) };
}

/** ISO 8601 duration in days, by the mean Gregorian month and year. */
function countDays(duration: string): number {
  const days: Record<string, number> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };
  return [...duration.matchAll(/(\d+)([YMWD])/g)].reduce(
    (sum, [, count, unit = 'D']) => sum + Number(count) * (days[unit] ?? 0),
    0,
  );
}
