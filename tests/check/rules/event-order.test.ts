// The rule event-order finds each of these records, once, and nothing in a good dossier.
import { eventOrder } from '../../../server/check/rules/event-order.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(eventOrder, [
  [
    'an event below a later one',
    'e-response',
    'it happened before "e-rechallenge"',
    (d) => {
      d.timeline.events.push(
        ...d.timeline.events.splice(
          d.timeline.events.findIndex((e) => e.id === 'e-response'),
          1,
        ),
      );
    },
  ],
  [
    'an interval that ends before it begins',
    'e-rechallenge',
    'ends before it begins',
    (d) => {
      const { when } = pick(d.timeline.events, 'e-rechallenge');
      if (when.until) when.until.offset = 'P2W';
    },
  ],
]);
