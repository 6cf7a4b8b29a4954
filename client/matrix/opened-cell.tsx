// What an opened cell says, in words, below its row: the claim in full, both directions, the verdict with its reason. The two
// quotations stand beside it, in the details.
import type { ReactNode } from 'react';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../server/api/contract.ts';
import { basisWords } from '../words/basis-words.ts';
import { DirectionMark } from '../words/direction-mark.tsx';
import { FidelityMark } from '../words/fidelity-mark.tsx';
import { UnverifiedMark } from '../words/unverified-mark.tsx';
import { uncheckedWords, uncitedWords } from '../words/said-words.ts';

export function OpenedCell({ row, cell, study }: { row: MatrixRow; cell: MatrixCell; study: MatrixColumn }): ReactNode {
  return (
    <div className="matrix-opened">
      <p>
        <b>{study.label}</b> on “{row.statement}”
      </p>
      <dl>
        <div>
          <dt>As cited</dt>
          <dd>{cell.asCited ? <DirectionMark direction={cell.asCited.direction} /> : uncitedWords(cell)}</dd>
        </div>
        <div>
          <dt>As checked</dt>
          <dd>
            {cell.asChecked ? <DirectionMark direction={cell.asChecked.direction} /> : uncheckedWords(cell)}{' '}
            {cell.unverified && <UnverifiedMark />}
          </dd>
        </div>
        {cell.fidelity && (
          <div className="matrix-reason">
            <dt>Fidelity</dt>
            <dd>
              <FidelityMark fidelity={cell.fidelity} />. {cell.fidelity.because}
            </dd>
          </div>
        )}
        {cell.condition !== null && (
          <div className="matrix-reason">
            <dt>Holds</dt>
            <dd>{cell.condition}</dd>
          </div>
        )}
      </dl>
      <p className="quiet small">{basisWords[cell.basis]}. Both quotations stand in the details.</p>
    </div>
  );
}
