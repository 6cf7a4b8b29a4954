// While a what-if is shown in the graph: what is off, what becomes of the claims, and the way back.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { actions, explorer } from '../store/explorer.ts';
import { fallenQuery } from '../picture/show-fallen.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { withoutSwitches } from '../what-if/switches.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export function OffChip({ dossier }: { dossier: string }): ReactNode {
  const query = useExplorer(fallenQuery);
  const { data, isError } = useQuery({ ...queries.whatIf(dossier, query ?? ''), enabled: query !== null });
  if (query === null) return null;
  const totals = data?.totals;
  return (
    <p className="chip" role="status">
      {isError && 'What is switched off could not be worked out.'}
      {!totals && !isError && 'Switching off…'}
      {totals && (
        <>
          <strong>What if:</strong> {count(totals.studiesOff, 'study', 'studies')} and{' '}
          {count(totals.linesOff, 'single line', 'single lines')} off. {count(totals.lost, 'claim loses', 'claims lose')} all
          support (⊘), {totals.weakened} {totals.weakened === 1 ? 'is' : 'are'} weakened (↓).
        </>
      )}
      <button type="button" onClick={() => actions.open({ page: 'gaps' })}>
        Change
      </button>
      <button type="button" onClick={() => actions.open({ settings: withoutSwitches(explorer.getState().settings) })}>
        Switch everything on
      </button>
    </p>
  );
}
