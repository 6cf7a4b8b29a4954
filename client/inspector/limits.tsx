// Under what limits a piece of evidence holds: its condition, its directness (GRADE indirectness), how the paper points
// at it, and whether it may count only once.
import type { EvidenceLine } from '../../server/api/contract.ts';
import { formWords } from '../words/form-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function Limits({ line }: { line: EvidenceLine }) {
  const name = useNames();
  const plain = line.condition === null && line.directness === 'direct' && line.oneOf.length === 0 && line.form === 'number';
  if (plain) return null;
  return (
    <ul className="limits">
      {line.condition !== null && (
        <li>
          <b>Holds only on this condition:</b> {line.condition}
        </li>
      )}
      {line.directness === 'indirect' && (
        <li>
          <b>Indirect:</b>{' '}
          {line.indirectIn.length > 0 ? `it has another ${list.format(line.indirectIn)}.` : 'it answers another question.'}
        </li>
      )}
      {(line.form === 'named' || line.form === 'by-position') && (
        <li>
          <b>How it is cited:</b> {formWords[line.form]}.
        </li>
      )}
      {line.oneOf.length > 0 && (
        <li>
          <b>Counts once:</b> the case means this study or{' '}
          {line.oneOf.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <NodeLink id={id}>{name(id)}</NodeLink>
            </span>
          ))}
          , and does not say which.
        </li>
      )}
    </ul>
  );
}
