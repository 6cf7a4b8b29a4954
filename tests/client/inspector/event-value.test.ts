// Measured values of the patient's course in words.
import { expect, it } from 'vitest';
import { eventValue } from '../../../client/inspector/event-value.ts';
import type { CaseEvent } from '../../../server/model/event.ts';

it.each([
  [{ name: 'size', value: [210, 120, 200], unit: 'mm', kind: 'dimensions' }, '210 × 120 × 200\u00a0mm'],
  [{ name: 'mitoses', value: [0, 1], unit: '/50 HPF', kind: 'range' }, '0–1\u00a0/50 HPF'],
  [{ name: 'history', value: 3, unit: 'months', approximate: true }, 'about 3\u00a0months'],
  [{ name: 'size', value: 5, unit: 'cm', comparison: '>' }, '> 5\u00a0cm'],
  [{ name: 'fall', value: 12, unit: '%' }, '12%'],
  [{ name: 'CD117', value: 'strongly positive' }, 'strongly positive'],
] satisfies [CaseEvent['values'][number], string][])('%o reads "%s"', (value, words) => {
  expect(eventValue(value)).toBe(words);
});
