// One evidence line in full: which way it points as cited and as checked, the words of both sides with the verdict
// between them, and the limits under which it holds.
import type { Place, TraceLine } from '../../server/api/contract.ts';
import { Comparison } from './comparison.tsx';
import { Directions } from './directions.tsx';
import { Limits } from './limits.tsx';

const NONE: readonly string[] = [];

interface Props {
  line: TraceLine;
  places: readonly Place[];
  /** Passages that stand above already. */
  shown?: readonly string[];
}

export function LineView({ line, places, shown = NONE }: Props) {
  return (
    <>
      <Directions line={line} />
      <Comparison line={line} places={places} shown={shown} />
      <Limits line={line} />
    </>
  );
}
