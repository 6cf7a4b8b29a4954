// The rule course-drawable finds each of these records, once, and nothing in a good dossier.
import { courseDrawable } from '../../../server/check/rules/course-drawable.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  courseDrawable,
  [
    [
      'a treatment of no drug',
      'e-stop',
      'this treatment-start names no drug',
      (d) => {
        delete pick(d.timeline.events, 'e-stop').treatment;
      },
    ],
    [
      'a series with words in it',
      'e-response',
      'is in the series "sleep latency" but is no number',
      (d) => {
        pick(d.timeline.events, 'e-response').values = [
          { name: 'sleep latency', value: 'short', unit: 'min', series: 'sleep latency' },
        ];
      },
    ],
    [
      'a series in two units',
      'e-response',
      'is in s, but the series "sleep latency" began in min',
      (d) => {
        pick(d.timeline.events, 'e-response').values = [
          { name: 'sleep latency', value: 1260, unit: 's', series: 'sleep latency' },
        ];
      },
    ],
    [
      'a series that loses its unit',
      'e-response',
      'is in no unit, but the series "sleep latency" began in min',
      (d) => {
        pick(d.timeline.events, 'e-response').values = [{ name: 'sleep latency', value: 21, series: 'sleep latency' }];
      },
    ],
  ],
  [
    [
      'values in other units that are not drawn together',
      (d) => {
        pick(d.timeline.events, 'e-response').values.push({ name: 'sleep latency', value: 'short' });
      },
    ],
  ],
);
