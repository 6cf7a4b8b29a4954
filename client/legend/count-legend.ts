// How often each entry of the legend is in an answer: pure.
import type { GraphAnswer } from '../../server/api/contract.ts';
import type { Basis, FilterName } from '../address/address.ts';
import { directionUnder } from '../picture/picture-elements.ts';

/** Evidence lines a direction, fidelity, level and topic; studies a role. */
export function countLegend(answer: GraphAnswer, basis: Basis): Readonly<Record<FilterName, ReadonlyMap<string, number>>> {
  const counts: Record<FilterName, Map<string, number>> = {
    topic: new Map(),
    direction: new Map(),
    level: new Map(),
    fidelity: new Map(),
    role: new Map(),
  };
  const add = (name: FilterName, value: string | number | null | undefined): void => {
    if (value === null || value === undefined) return;
    counts[name].set(String(value), (counts[name].get(String(value)) ?? 0) + 1);
  };
  for (const { data } of answer.elements.nodes) if (data.kind === 'study') add('role', data.role);
  for (const { data } of answer.elements.edges) {
    if (data.kind !== 'evidence') continue;
    add('direction', directionUnder(data, basis));
    add('fidelity', data.fidelity?.label);
    add('level', data.level);
    add('topic', data.topic);
  }
  return counts;
}
