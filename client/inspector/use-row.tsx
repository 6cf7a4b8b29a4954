// One use of a study: the claim, both directions, the verdict, and the way to the words.
import type { EvidenceLine } from '../../server/api/contract.ts';
import { FidelityMark } from '../words/fidelity-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';
import { Directions } from './directions.tsx';

export function UseRow({ line }: { line: EvidenceLine }) {
  const name = useNames();
  return (
    <li>
      <NodeLink id={line.claim}>{name(line.claim)}</NodeLink>
      <Directions line={line} />
      <p>
        {line.fidelity && (
          <>
            <FidelityMark fidelity={line.fidelity} /> ·{' '}
          </>
        )}
        <NodeLink id={line.id}>Words side by side</NodeLink>
      </p>
    </li>
  );
}
