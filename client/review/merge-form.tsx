// Makes one claim of two: it rests on the words of both and cites what either cites.
import { type ReactNode, useState } from 'react';
import type { ClaimView, Edit } from '../../server/api/contract.ts';
import { intoView } from '../words/into-view.ts';
import { Pick } from './pick.tsx';

interface Props {
  claim: ClaimView;
  others: readonly ClaimView[];
  busy: boolean;
  act: (edits: readonly Edit[]) => Promise<boolean>;
}

export function MergeForm({ claim, others, busy, act }: Props): ReactNode {
  const [other, setOther] = useState(others[0]?.id ?? '');
  const [statement, setStatement] = useState(claim.statement);
  const options = others.map(({ id, statement: label }) => ({ value: id, label }));
  return (
    <div ref={intoView} className="parts">
      <Pick label="With" value={other} options={options} pick={setOther} />
      <label className="field wide">
        <span>Both in one, in plain words</span>
        <textarea rows={2} value={statement} onChange={(event) => setStatement(event.target.value)} />
      </label>
      <div className="buttons">
        <button
          type="button"
          disabled={busy || other === '' || statement.trim() === ''}
          onClick={() =>
            void act([{ kind: 'merge', claims: [claim.id, other], label: claim.label, statement: statement.trim() }])
          }
        >
          Merge
        </button>
      </div>
    </div>
  );
}
