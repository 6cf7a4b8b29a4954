// What if a study falls? Switches, and what becomes of the claims, in a list and in the graph.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { GraphLink } from '../pages/graph-link.tsx';
import { actions, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { useWorkLabels } from '../words/use-work-labels.ts';
import { Outcome } from './outcome.tsx';
import { isAnythingOff, onlySwitches, readSwitches, withoutSwitches, writeWhatIfQuery } from './switches.ts';
import { WhatIfControls } from './what-if-controls.tsx';
import './what-if.css';

const switchAllOn = (): void => actions.open({ settings: withoutSwitches(explorer.getState().settings) });

export function WhatIf({ dossier }: { dossier: string }): ReactNode {
  const settings = useExplorer((state) => state.settings);
  const basis = useExplorer((state) => state.basis);
  const name = useWorkLabels(dossier);
  const switches = readSwitches(settings);
  const answer = useQuery({ ...queries.whatIf(dossier, writeWhatIfQuery(switches, basis)), placeholderData: keepPreviousData });
  const off = isAnythingOff(switches);
  return (
    <section className="what-if" aria-labelledby="what-if-heading">
      <h3 id="what-if-heading">What if a study falls?</h3>
      <p className="quiet">
        Switch off what you do not trust and see which claims lose their support. Studies that share patients count as one cohort.
      </p>
      <WhatIfControls dossier={dossier} switches={switches} authors={answer.data?.authors ?? []} />
      {off && (
        <div className="what-if-tools">
          <GraphLink select={null} settings={onlySwitches(settings)}>
            Show in the graph
          </GraphLink>
          <button type="button" onClick={switchAllOn}>
            Switch everything on
          </button>
        </div>
      )}
      <div aria-busy={answer.isPlaceholderData}>
        <Answer query={answer} what="what becomes of the claims" lines={4}>
          {(data) => <Outcome answer={data} name={name} />}
        </Answer>
      </div>
    </section>
  );
}
