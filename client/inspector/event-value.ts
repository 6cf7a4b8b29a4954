// A measured value of an event in words.
import type { CaseEvent } from '../../server/api/contract.ts';

type EventValue = CaseEvent['values'][number];

const JOINTS = { range: '–', dimensions: ' × ', duration: '–' } as const;

/** "210 × 120 × 200 mm", "about 3 months", "> 5 cm", "0–1 /50 HPF". */
export function eventValue({ value, unit, comparison, approximate, kind }: EventValue): string {
  const number = Array.isArray(value) ? value.join(JOINTS[kind ?? 'range']) : String(value);
  return `${approximate ? 'about ' : ''}${comparison ? `${comparison} ` : ''}${number}${unit ? `${unit === '%' ? '' : '\u00a0'}${unit}` : ''}`;
}
